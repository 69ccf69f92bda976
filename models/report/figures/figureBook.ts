import type { Figure, FigureInput } from '../../figure/figure';

/** Sums of very many parts name this many; the smaller ones stand together, so that an explanation stays readable. */
const MOST_PARTS = 100;

/** The figures made so far. A link takes label, value and unit from the figure that it leads to, so that both say the same. */
export class FigureBook {
  private readonly byId = new Map<string, Figure>();
  /** Parts that stand in “smaller ones together”; nobody asks for them, unless something else links to them. */
  private readonly unnamed = new Set<string>();

  add(...figures: readonly Figure[]): void {
    for (const figure of figures) this.byId.set(figure.id, figure);
  }

  link(id: string, label?: string): FigureInput {
    const { value, unit, ...known } = this.get(id);
    return { kind: 'figure', id, label: label ?? known.label, value, unit };
  }

  /** Figures that lead to one another and to earlier ones; their links take value and unit from the figure behind them. */
  addInAnyOrder(figures: readonly Figure[]): void {
    const together = new Map(figures.map((figure) => [figure.id, figure]));
    const linked = (input: FigureInput): FigureInput => {
      if (input.kind !== 'figure') return input;
      const { value, unit } = together.get(input.id) ?? this.get(input.id);
      return { kind: 'figure', id: input.id, label: input.label, value, unit };
    };
    this.add(...figures.map((figure) => ({ ...figure, inputs: figure.inputs.map(linked) })));
  }

  numberOf(id: string): number {
    return Number(this.get(id).value);
  }

  /** Links to the parts of a sum; of more than a hundred the smallest become one part. */
  sumOf(id: string, partIds: readonly string[]): readonly FigureInput[] {
    const parts = partIds.map((each) => this.get(each));
    if (parts.length <= MOST_PARTS) return parts.map((part) => this.link(part.id));
    const [named, rest] = split(parts);
    for (const part of rest) this.unnamed.add(part.id);
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
    const [named, rest] = split(partIds.map((each) => this.get(each)));
    for (const part of rest) this.unnamed.add(part.id);
    return named.map((part) => this.link(part.id));
  }

  /** Every figure, without those that only a part which no sum names leads to. */
  all(): Readonly<Record<string, Figure>> {
    if (this.unnamed.size === 0) return Object.fromEntries(this.byId);
    const linked = new Set([...this.byId.values()].flatMap(linksOf));
    const wanted = new Set<string>();
    const open = [...this.byId.keys()].filter((id) => !linked.has(id) && !this.unnamed.has(id));
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (wanted.has(id)) continue;
      wanted.add(id);
      open.push(...linksOf(this.get(id)));
    }
    return Object.fromEntries([...this.byId].filter(([id]) => wanted.has(id)));
  }

  private get(id: string): Figure {
    const figure = this.byId.get(id);
    if (!figure) throw new Error(`figure ${id} is linked before it is made`);
    return figure;
  }
}

const linksOf = ({ inputs }: Figure): readonly string[] => inputs.flatMap((input) => (input.kind === 'figure' ? [input.id] : []));

function split(parts: readonly Figure[]): readonly [readonly Figure[], readonly Figure[]] {
  if (parts.length <= MOST_PARTS) return [parts, []];
  const sorted = [...parts].sort((a, b) => Number(b.value) - Number(a.value) || (a.id < b.id ? -1 : 1));
  return [sorted.slice(0, MOST_PARTS), sorted.slice(MOST_PARTS)];
}
