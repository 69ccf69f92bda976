import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document';
import type { MigrationPlan } from '../report/migrationPlan';
import type { WaveRow } from '../report/report';
import { dateOfInstant } from '../waves/calendarDays';
import { planSite } from './checkSite';
import type { CutoverDesign } from './cutoverDesign';
import { gatesOf } from './gates';
import { groundGatesOf } from './groundGates';
import type { Gate } from './pack';
import { siteWorks } from './work/siteWorks';

/** A wave with its gates as they stand. */
export interface WaveReadiness {
  readonly wave: number;
  readonly kind: WaveRow['kind'];
  readonly title: string;
  /** First day; of a wave that moves sites by the clock of the first of them. */
  readonly start: string;
  readonly siteIds: readonly string[];
  readonly gates: readonly Gate[];
}

export interface ReadinessQuestion {
  readonly plan: Plan;
  readonly assumptions: Assumptions;
  readonly waves: readonly WaveRow[];
  readonly migration: MigrationPlan;
  readonly design: CutoverDesign;
}

/** The board: every wave with all its gates, in the order of the waves. */
export function readiness({ plan, assumptions, waves, migration, design }: ReadinessQuestion): readonly WaveReadiness[] {
  return waves.map((wave): WaveReadiness => {
    const sites = siteWorks(plan, assumptions, migration, wave.number).map((work) => planSite(work, assumptions));
    const gates = sites.length === 0 ? groundGatesOf(plan, wave) : gatesOf({ plan, design, sites }, assumptions);
    return { wave: wave.number, kind: wave.kind, title: wave.title, start: sites.map(({ work }) => dateOfInstant(work.cutover.localStart)).sort()[0] ?? wave.start, siteIds: sites.map(({ work }) => work.site.id), gates };
  });
}
