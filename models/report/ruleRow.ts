import type { Finding, RuleFamily } from './summary';

/** A rule as it is listed, with what it says of the plan. */
export interface RuleRow {
  readonly id: string;
  readonly family: RuleFamily;
  /** The capability behind it, `D-05`. */
  readonly dId: string;
  readonly kind: 'hard' | 'weighted';
  /** Severity of its finding; null when it only speaks about designs. */
  readonly raises: Finding['severity'] | null;
  readonly reads: readonly string[];
  /** Named levels; empty where the weight is the hours of work that the plan brings with it. */
  readonly weights: readonly { readonly when: string; readonly value: number }[];
  /** Its sentence with the facts as blanks. */
  readonly sentence: string;
  /** The sentence filled by this plan; null where the rule is silent. */
  readonly says: string | null;
  /** Switched off by a pack. */
  readonly off: boolean;
  /** Id of the pack that it belongs to. */
  readonly pack: string;
  /** Why a pack changed it; null where none did. */
  readonly change: string | null;
  /** Changes of the sample plan on which it fires, and on which it is silent; values as JSON. */
  readonly fires: readonly { readonly path: string; readonly value: string }[];
  readonly passes: readonly { readonly path: string; readonly value: string }[];
}
