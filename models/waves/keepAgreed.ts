import type { Plan } from '../document/schema/plan';
import { weekOf, type PosedWaves } from './poseWaves';
import type { Span } from './calendar/siteHours';
import type { Grouping } from './group/moveGroups';
import { EFFORTS } from './efforts';
import { effortOf } from './solve/effort';
import { solveWaves, tryWaves, type Schedule } from './solve/solveWaves';
import type { Job } from './solve/job';

export interface KeptAgreement {
  readonly schedule: Schedule;
  /** Weeks by the place of their group. */
  readonly kept: ReadonlyMap<number, number>;
  readonly freed: ReadonlyMap<number, number>;
}

/**
 * Sites whose week was agreed stay in it, as many as can: what is new is placed round them. Of those that do not fit
 * beside each other the later agreed are freed. Tried in halves, so that few that have to move cost few questions; after some effort all that were not looked at are freed.
 * @param otherwise the schedule where nothing agreed can stay
 */
export function keepAgreed(plan: Plan, { groups }: Grouping, { jobs, rules }: PosedWaves, span: Span, otherwise: Schedule): KeptAgreement {
  const agreed = [...(plan.migration.agreed ?? [])].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.siteId < b.siteId ? -1 : 1));
  const weeks = new Map<number, number>();
  for (const { siteId, date } of agreed) {
    const place = groups.findIndex(({ siteIds }) => siteIds.includes(siteId));
    if (place !== -1) weeks.set(place, weekOf(date, span));
  }
  const effort = effortOf(EFFORTS.agreed);
  const [kept, freed] = [new Map<number, number>(), new Map<number, number>()];
  const heldIn = (held: ReadonlyMap<number, number>): readonly Job[] => jobs.map((job, place) => heldTo(job, held.get(place)));
  const keep = (some: readonly (readonly [place: number, week: number])[]): void => {
    if (effort.isLeft() && tryWaves(heldIn(new Map([...kept, ...some])), rules, effort.part(EFFORTS.first)) === 'found') {
      for (const [place, week] of some) kept.set(place, week);
      return;
    }
    if (some.length === 1 || !effort.isLeft()) {
      for (const [place, week] of some) freed.set(place, week);
      return;
    }
    const middle = some.length >> 1;
    keep(some.slice(0, middle));
    keep(some.slice(middle));
  };
  if (weeks.size > 0) keep([...weeks]);
  const found = kept.size === 0 ? null : solveWaves(heldIn(kept), rules, effortOf(EFFORTS.schedule));
  if (found !== null && found.waves !== null) return { schedule: found, kept, freed };
  return { schedule: otherwise, kept: new Map(), freed: weeks };
}

/** A job that has to move in that week, or may move in any. */
export const heldTo = (job: Job, week: number | undefined): Job =>
  week === undefined ? job : { ...job, risk: job.risk.map((risk, at) => (at === week ? risk : Number.POSITIVE_INFINITY)) };
