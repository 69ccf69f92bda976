import type { FactGrade, FigureInput } from '../figure/figure';
import { SOURCES } from './sources';

interface Fact {
  readonly value: number | string;
  readonly unit: string;
  readonly source: string | readonly string[];
  readonly grade: FactGrade;
}

/** A sourced fact as an input of a figure, with the reference and date of its first source. */
export function factInput(id: string, label: string, fact: Fact): FigureInput {
  const key = typeof fact.source === 'string' ? fact.source : (fact.source[0] ?? '');
  const source = SOURCES[key];
  return { kind: 'fact', id, label, value: fact.value, unit: fact.unit, source: source?.ref ?? key, asOf: source?.date ?? '', grade: fact.grade };
}
