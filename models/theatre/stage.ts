import { assumptionsOf, type Assumptions } from '../assumptions/register';
import { growthFactor } from '../demand/loadFactors';
import type { Plan, Site } from '../document';
import type { Report } from '../report/report';
import { startClock, type Clock } from './clock';
import type { Reach, Scene } from './scenes';

/** Everything that the actors of one performance look at. */
export interface Stage {
  readonly plan: Plan;
  readonly report: Report;
  readonly assumptions: Assumptions;
  readonly row: Scene['row'];
  readonly reach: Reach;
  /** Share of the screens and calls that the failure takes away. */
  readonly share: number;
  readonly site: Site;
  readonly hours: number;
  readonly startHour: number;
  readonly clock: Clock;
  /** Load at the end of the horizon against today. */
  readonly growth: number;
}

export function setStage(plan: Plan, report: Report, { row, reach, share }: Scene, site: Site, hours: number, startHour: number): Stage {
  return {
    plan,
    report,
    assumptions: assumptionsOf(plan),
    row,
    reach,
    share,
    site,
    hours,
    startHour,
    clock: startClock(plan, report.demand.season, site, startHour),
    growth: growthFactor(plan),
  };
}
