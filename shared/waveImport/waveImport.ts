import type { Plan } from '../../models/document';
import type { Problem } from '../../models/problem/problem';
import type { LockKind } from '../exporters/waves/waveItems';
import type { DateOrder } from './dateReader';

/** What a row changes. */
export type RowChange =
  | { readonly kind: 'date'; readonly id: string; readonly name: string; readonly from: string; readonly to: string }
  | { readonly kind: 'wave'; readonly id: string; readonly name: string; readonly from: number; readonly to: number }
  | { readonly kind: 'lock'; readonly id: string; readonly name: string; readonly as: Exclude<LockKind, ''>; readonly at: string }
  | { readonly kind: 'reason'; readonly id: string; readonly name: string }
  | { readonly kind: 'release'; readonly id: string; readonly name: string };

/** What is taken where the table says nothing. */
export interface UsualForms {
  readonly reason: string;
  /** How the reader's country writes dates; null where that is not known. */
  readonly dateOrder: DateOrder | null;
}

export interface WaveImport {
  /** With all good rows taken over. */
  readonly plan: Plan;
  readonly changes: readonly (RowChange & { readonly line: number })[];
  /** Rows that are left out, each named by its number in `row`; or that this is not the table at all. */
  readonly faults: readonly Problem[];
  /** Rows that say what the plan says. */
  readonly same: number;
}
