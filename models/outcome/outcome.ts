import type { MigrationPlan } from '../report/migrationPlan';
import type { Assumptions } from '../assumptions/register';
import type { Requirements } from '../capacity/requirements';
import type { Demand } from '../demand/demand';
import type { Plan } from '../document/schema/plan';
import type { RulePack } from '../document/schema/rulePack';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import type { Relaxation } from '../optimiser/smallestRelaxations';
import type { PriceIndex } from '../prices/indexPrices';
import type { Recommendation } from '../recommendation/recommend';
import type { EnvironmentTenancy } from '../recommendation/tenancyOfEnvironments';
import type { WorkloadTenancy } from '../recommendation/tenancyOfWorkload';
import type { Finding, Reason, SearchCounts } from '../report/summary';
import type { WaveRow } from '../report/report';
import type { FiredRule, Rule } from '../rules/rule';

/** Everything the pipeline worked out, before it is laid out as a report. */
export interface Outcome {
  readonly plan: Plan;
  readonly planHash: string;
  readonly prices: PriceIndex;
  readonly assumptions: Assumptions;
  readonly demand: Demand;
  readonly requirements: Requirements;
  readonly recommendation: Recommendation;
  /** How the space was searched. */
  readonly search: SearchCounts;
  /** Designs that no other beats in cost, expected loss and recovery at once, cheapest first. */
  readonly front: readonly Evaluation[];
  /** Empty where the recommendation meets every objective. */
  readonly relaxations: readonly Relaxation[];
  readonly workloads: readonly WorkloadTenancy[];
  readonly environments: readonly EnvironmentTenancy[];
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
  readonly waves: readonly WaveRow[];
  readonly migration: MigrationPlan;
  /** The rules in force and those that had something to say. */
  readonly rules: readonly Rule[];
  readonly fired: readonly FiredRule[];
  /** The pack of a firm that judged beside the built-in rules. */
  readonly ownRules: RulePack | null;
}
