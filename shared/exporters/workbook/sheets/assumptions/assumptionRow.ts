import type { NumberFormat } from '../../cellContent';

/** One line of the sheet: an input of the plan or an assumption of the register. */
export interface AssumptionLine {
  readonly id: string;
  /** The name of the value's cell, where a formula reads it; null where it only went into the engine. */
  readonly name: string | null;
  readonly label: string;
  readonly value: number;
  readonly format: NumberFormat;
  readonly unit: string;
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
  /** Least and largest value that the cell takes. */
  readonly limits: readonly [number, number];
  /** What changing the cell does here. */
  readonly effect: string;
  readonly rationale: string;
  readonly source: string;
  readonly owner: string;
  readonly reason: string;
}
