import type { Plan } from '../document/schema/plan';
import { weekOf, type PosedWaves } from './poseWaves';
import type { Span } from './calendar/siteHours';
import type { Grouping } from './group/moveGroups';
import { solveWaves, type Schedule } from './solve/solveWaves';
import type { Job } from './solve/job';

/**
 * Sites whose week was agreed stay in it, as many as can: what is new is placed round them. One that no longer
 * fits is freed, the later agreed first.
 * @returns null when nothing was agreed or nothing agreed can stay
 */
export function keepAgreed(plan: Plan, { groups }: Grouping, { jobs, rules }: PosedWaves, span: Span): Schedule | null {
  const agreed = [...(plan.migration.agreed ?? [])].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.siteId < b.siteId ? -1 : 1));
  const weeks = new Map<number, number>();
  for (const { siteId, date } of agreed) {
    const place = groups.findIndex(({ siteIds }) => siteIds.includes(siteId));
    if (place !== -1) weeks.set(place, weekOf(date, span));
  }
  if (weeks.size === 0) return null;
  const solve = (kept: ReadonlyMap<number, number>): Schedule | null => {
    const found = solveWaves(jobs.map((job, place) => heldTo(job, kept.get(place))), rules);
    return found.waves === null ? null : found;
  };
  const all = solve(weeks);
  if (all !== null) return all;
  let best: Schedule | null = null;
  const kept = new Map<number, number>();
  for (const [place, week] of weeks) {
    kept.set(place, week);
    const found = solve(kept);
    if (found === null) kept.delete(place);
    else best = found;
  }
  return best;
}

const heldTo = (job: Job, week: number | undefined): Job =>
  week === undefined ? job : { ...job, risk: job.risk.map((risk, at) => (at === week ? risk : Number.POSITIVE_INFINITY)) };
