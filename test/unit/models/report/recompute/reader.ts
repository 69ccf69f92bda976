import type { Figure, FigureInput } from '../../../../../models/figure/figure';

/** What a reader of "why?" has in hand: the inputs of one figure, and nothing else of the engine. */
export class Reader {
  constructor(readonly figure: Figure) {}

  get value(): number {
    return Number(this.figure.value);
  }

  /** The input whose id, or whose label for plan values, is this one. */
  of(name: string): number {
    const found = this.all((input) => nameOf(input) === name);
    if (found.length !== 1) throw new Error(`${this.figure.id} has ${found.length} inputs called ${name}`);
    return found[0] ?? 0;
  }

  has(name: string): boolean {
    return this.figure.inputs.some((input) => nameOf(input) === name);
  }

  /** All inputs whose id or label begins so, in their order. */
  starting(prefix: string): readonly number[] {
    return this.all((input) => nameOf(input).startsWith(prefix));
  }

  ids(prefix: string): readonly string[] {
    return this.figure.inputs.map(nameOf).filter((name) => name.startsWith(prefix));
  }

  sum(prefix: string): number {
    return this.starting(prefix).reduce((total, each) => total + each, 0);
  }

  largest(prefix: string): number {
    return Math.max(0, ...this.starting(prefix));
  }

  /** All inputs multiplied. */
  product(): number {
    return this.all(() => true).reduce((total, each) => total * each, 1);
  }

  private all(wanted: (input: FigureInput) => boolean): readonly number[] {
    return this.figure.inputs.filter(wanted).map((input) => {
      const value = 'value' in input ? Number(input.value) : Number.NaN;
      if (Number.isNaN(value)) throw new Error(`${this.figure.id}: ${nameOf(input)} is no number`);
      return value;
    });
  }
}

const nameOf = (input: FigureInput): string => ('id' in input ? input.id : input.label);
