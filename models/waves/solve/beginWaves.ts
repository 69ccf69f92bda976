import type { Job, Night, Wave, WaveRules } from './job';
import { beginAll, busyAfter, crewsCarryOver, freeFrom, nightsOf, NOBODY_BUSY, type Busy } from './nights';

/** The hour at which each night of a schedule begins; null where orders or crews leave none in its week. */
export function beginWaves(waves: readonly Wave[], jobs: readonly Job[], { teams, gapWeeks }: Pick<WaveRules, 'teams' | 'gapWeeks'>): ReadonlyMap<Night, number> | null {
  const carries = crewsCarryOver(jobs, gapWeeks);
  const starts = new Map<Night, number>();
  let busy: Busy = NOBODY_BUSY;
  for (const { week, jobs: places } of waves) {
    const needed = places.reduce((sum, place) => sum + (jobs[place]?.crews ?? 0), 0);
    const begun = beginAll(nightsOf(jobs, places), week, carries ? freeFrom(busy, needed, teams) : 0);
    if (begun === null) return null;
    for (const [night, hour] of begun.starts) starts.set(night, hour);
    if (carries) busy = busyAfter(busy, begun);
  }
  return starts;
}
