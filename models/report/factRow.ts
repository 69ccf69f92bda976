import type { FactGrade } from '../figure/figure';

/** A sourced constant as the facts view lists it. */
export interface FactRow {
  readonly id: string;
  readonly label: string;
  readonly value: string | number;
  readonly unit: string;
  readonly source: string;
  readonly asOf: string;
  readonly grade: FactGrade;
}
