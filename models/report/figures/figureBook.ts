import type { Figure, FigureInput } from '../../figure/figure';

/** Sums of very many parts name this many; the smaller ones stand together, so that an explanation stays readable. */
const MOST_PARTS = 100;

/** The figures made so far. A link takes label, value and unit from the figure that it leads to, so that both say the same. */
export class FigureBook {
  private readonly byId = new Map<string, Figure>();

  add(...figures: readonly Figure[]): void {
    for (const figure of figures) this.byId.set(figure.id, figure);
  }

  link(id: string, label?: string): FigureInput {
    const { value, unit, ...known } = this.get(id);
    return { kind: 'figure', id, label: label ?? known.label, value, unit };
  }

  numberOf(id: string): number {
    return Number(this.get(id).value);
  }

  /** Links to the parts of a sum; of more than a hundred the smallest become one part. */
  sumOf(id: string, partIds: readonly string[]): readonly FigureInput[] {
    const parts = partIds.map((each) => this.get(each));
    if (parts.length <= MOST_PARTS) return parts.map((part) => this.link(part.id));
    const [named, rest] = split(parts);
    this.add({
      id: `${id}.others`,
      label: `${rest.length} smaller ones together`,
      value: rest.reduce((sum, part) => sum + Number(part.value), 0),
      unit: rest[0]?.unit ?? '',
      formula: 'Σ of those smaller than the ones named beside it, each worked out in the same way',
      inputs: named.slice(-1).map((part) => this.link(part.id, `Smallest one named: ${part.label}`)),
    });
    return [...named.map((part) => this.link(part.id)), this.link(`${id}.others`)];
  }

  /** Links to the values of which the largest counts; of more than a hundred the largest. */
  largestOf(partIds: readonly string[]): readonly FigureInput[] {
    return split(partIds.map((each) => this.get(each)))[0].map((part) => this.link(part.id));
  }

  all(): Readonly<Record<string, Figure>> {
    return Object.fromEntries(this.byId);
  }

  private get(id: string): Figure {
    const figure = this.byId.get(id);
    if (!figure) throw new Error(`figure ${id} is linked before it is made`);
    return figure;
  }
}

function split(parts: readonly Figure[]): readonly [readonly Figure[], readonly Figure[]] {
  if (parts.length <= MOST_PARTS) return [parts, []];
  const sorted = [...parts].sort((a, b) => Number(b.value) - Number(a.value) || (a.id < b.id ? -1 : 1));
  return [sorted.slice(0, MOST_PARTS), sorted.slice(MOST_PARTS)];
}
