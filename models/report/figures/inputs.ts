import { SOURCES } from '../../facts/sources';
import type { FactGrade, FigureInput } from '../../figure/figure';

interface Fact {
  readonly value: number | string;
  readonly unit: string;
  readonly source: string | readonly string[];
  readonly grade: FactGrade;
}

/** A sourced fact as an input, with the reference and date of its first source. */
export function factInput(id: string, label: string, fact: Fact): FigureInput {
  const key = typeof fact.source === 'string' ? fact.source : (fact.source[0] ?? '');
  const source = SOURCES[key];
  return { kind: 'fact', id, label, value: fact.value, unit: fact.unit, source: source?.ref ?? key, asOf: source?.date ?? '', grade: fact.grade };
}

export function planInput(path: string, label: string, value: string | number, unit = ''): FigureInput {
  return { kind: 'plan', path, label, value, unit };
}

/** A link to a figure that is made elsewhere. */
export function link(id: string, label: string, value: number | string | null, unit: string): FigureInput {
  return { kind: 'figure', id, label, value, unit };
}

/** Rounds for display in a figure without hiding small shares: four significant digits. */
export function tidy(value: number): number {
  return Number(value.toPrecision(4));
}
