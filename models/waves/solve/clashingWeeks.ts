import type { Job, WaveRules } from './job';

/**
 * Whether jobs that can move in one week only leave no plan: two of them nearer to each other than waves may be, or more in one week than a wave holds.
 * Seen at once where a search would try all orders round them.
 * @example one job open in week 10 only, one in week 12 only, waves 4 weeks apart → true
 */
export function clashingWeeks(jobs: readonly Job[], { crews, exposure, gapWeeks, lastWeek }: WaveRules): boolean {
  const forced = new Map<number, { crews: number; exposure: number }>();
  for (const job of jobs) {
    const week = onlyWeek(job, lastWeek);
    if (week === -1) continue;
    const here = forced.get(week) ?? { crews: 0, exposure: 0 };
    forced.set(week, { crews: here.crews + job.crews, exposure: here.exposure + job.exposure });
  }
  const weeks = [...forced.keys()].sort((a, b) => a - b);
  const tooMany = [...forced.values()].some((each) => each.crews > crews || each.exposure > exposure + TINY);
  return tooMany || weeks.some((week, at) => at > 0 && week - (weeks[at - 1] ?? 0) < gapWeeks);
}

/** Sums of amounts are not exact in binary. */
const TINY = 1e-6;

/** -1 where there is none or a choice. */
function onlyWeek({ risk }: Job, lastWeek: number): number {
  let only = -1;
  for (let week = 0; week <= lastWeek; week += 1) {
    if (!Number.isFinite(risk[week])) continue;
    if (only !== -1) return -1;
    only = week;
  }
  return only;
}
