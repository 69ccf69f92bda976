import type { Plan } from '../../models/document';

/** Why a row is left out. */
export type RowFault =
  | { readonly code: 'unknown-id'; readonly id: string }
  | { readonly code: 'id-twice'; readonly id: string; readonly before: number }
  | { readonly code: 'bad-date'; readonly value: string }
  | { readonly code: 'too-early'; readonly value: string; readonly limit: string }
  | { readonly code: 'too-late'; readonly value: string; readonly limit: string }
  | { readonly code: 'bad-wave'; readonly value: string; readonly first: number }
  | { readonly code: 'no-own-date'; readonly name: string }
  | { readonly code: 'cannot-lock'; readonly name: string };

/** What a row changes. */
export type RowChange =
  | { readonly kind: 'date'; readonly id: string; readonly name: string; readonly from: string; readonly to: string }
  | { readonly kind: 'wave'; readonly id: string; readonly name: string; readonly from: number; readonly to: number }
  | { readonly kind: 'reason'; readonly id: string; readonly name: string }
  | { readonly kind: 'release'; readonly id: string; readonly name: string };

export interface WaveImport {
  /** With all good rows taken over. */
  readonly plan: Plan;
  readonly changes: readonly (RowChange & { readonly line: number })[];
  readonly faults: readonly (RowFault & { readonly line: number })[];
  /** Rows that say what the plan says. */
  readonly same: number;
  /** Columns that the table needs and the file lacks; then nothing was read. */
  readonly missing: readonly string[];
}
