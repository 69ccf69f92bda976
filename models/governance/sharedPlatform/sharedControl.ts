import type { EnvironmentDesign } from '../../candidates/design';
import type { Plan } from '../../document/schema/plan';
import type { Figure } from '../../figure/figure';
import type { GovernanceContext } from '../governanceOutput';

/** One condition that makes a shared platform viable. */
export interface SharedControl {
  readonly id: string;
  readonly title: string;
  readonly evidence: string;
  /** Null where the design does not share this part. */
  readonly state: (context: GovernanceContext, placed: Placed) => { readonly sentence: string; readonly figure: Omit<Figure, 'id' | 'label'> | null } | null;
}

/** Who stands, or may stand, on a shared platform. */
export interface Placed {
  readonly who: string;
  readonly workloads: Plan['workloads'];
  /** Environments on a shared platform that production does not use. */
  readonly guests: readonly EnvironmentDesign[];
}
