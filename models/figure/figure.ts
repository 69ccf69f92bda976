/**
 * A number together with the answer to "why?". Every number on the screen, in the workbook and in the report is a
 * figure or belongs to one; `inputs` lead on to plan values, assumptions, sourced facts, prices,
 * lines of a real bill or further figures.
 */
export interface Figure {
  /** Stable id, the path of the number in the public summary where it has one: `capacity.webWorkers`. */
  readonly id: string;
  readonly label: string;
  /** Money and other exact decimals are text; null when the number cannot be told (a missing price). */
  readonly value: number | string | null;
  /** `workers`, `GiB`, `EUR/month`, `hours/year`, `share`, `` for pure numbers. */
  readonly unit: string;
  /** The rule of calculation in words and symbols: `smallest c with P95 wait ≤ target`. */
  readonly formula: string;
  readonly inputs: readonly FigureInput[];
  /** What limits the figure, or what a reader should know beside it. */
  readonly note?: string;
}

export type FigureInput =
  | { readonly kind: 'plan'; /** JSON Pointer with ids: `/sites/brno/users`. */ readonly path: string; readonly label: string; readonly value: string | number; readonly unit: string }
  | { readonly kind: 'assumption'; readonly id: string; readonly label: string; readonly value: number; readonly unit: string; readonly overridden: boolean }
  | { readonly kind: 'fact'; readonly id: string; readonly label: string; readonly value: string | number; readonly unit: string; readonly source: string; readonly asOf: string; readonly grade: FactGrade }
  | { readonly kind: 'price'; readonly label: string; readonly value: string | null; readonly unit: string; readonly source: string; readonly asOf: string }
  | { readonly kind: 'bill'; readonly label: string; readonly value: string | number; readonly unit: string; /** Of the real bill: `2027-03`. */ readonly month: string }
  | { readonly kind: 'figure'; readonly id: string; readonly label: string; readonly value: number | string | null; readonly unit: string }
  | { readonly kind: 'rule'; readonly id: string; readonly label: string };

/** A official, B official through another copy or maintainer's word, C third party, D derived here, M measured on a real Odoo 19. */
export type FactGrade = 'A' | 'B' | 'C' | 'D' | 'M';
