import type { FigureInput } from '../../figure/figure';
import type { AlertTier } from '../governance';
import type { GovernanceContext } from '../governanceOutput';

/** What a signal watches in one design: the threshold comes from the sizing or from the plan, never from a habit. */
export interface Watch {
  /** Empty where the signal exists once. */
  readonly key: string;
  readonly title: string;
  readonly tier: AlertTier;
  readonly threshold: number;
  readonly unit: string;
  readonly formula: string;
  readonly inputs: readonly FigureInput[];
  readonly watches: string;
  readonly where: string;
}

/** A family of signals of one layer; it says nothing where the design has no such layer. */
export interface Signal {
  readonly id: string;
  readonly layer: string;
  readonly watch: (context: GovernanceContext) => readonly Watch[];
}
