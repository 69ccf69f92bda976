import type { Job, WaveRules } from './job';

/**
 * A week before which no plan can begin its last wave: every job waits for its first open week, for the pilot and for
 * those it depends on, and jobs that open at one week or later need so many waves for their crews and exposure, each a gap after
 * the other. Infinite when a job has no open week at all.
 * @example 5 jobs, 2 crews, all weeks open, gap 4 → 3 waves: week 8
 */
export function lowerBound(jobs: readonly Job[], rules: WaveRules): number {
  const { crews, exposure, gapWeeks, pilot, lastWeek } = rules;
  const opens = jobs.map(({ risk }) => openFrom(risk, 0, lastWeek));
  const first = pilot === null ? 0 : (opens[pilot] ?? 0) + gapWeeks;
  const ready = jobs.map(({ risk }, place) => (place === pilot ? (opens[place] ?? 0) : openFrom(risk, first, lastWeek)));
  // A dependency hands its week on; at most as many rounds as there are jobs in a chain.
  for (let changed = true, round = 0; changed && round < jobs.length; round += 1) {
    changed = false;
    for (const [place, { after, risk }] of jobs.entries()) {
      const earliest = Math.max(ready[place] ?? 0, ...after.map((other) => ready[other] ?? 0));
      if (earliest > (ready[place] ?? 0)) {
        ready[place] = Number.isFinite(earliest) ? openFrom(risk, earliest, lastWeek) : earliest;
        changed = true;
      }
    }
  }
  const others = jobs.flatMap((job, place) => (place === pilot ? [] : [{ job, week: ready[place] ?? 0 }])).sort((a, b) => b.week - a.week);
  let bound = pilot === null ? 0 : (ready[pilot] ?? 0);
  let [needed, exposed] = [0, 0];
  for (const { job, week } of others) {
    needed += job.crews;
    exposed += job.exposure;
    const waves = Math.max(Math.ceil(needed / crews), Number.isFinite(exposure) && exposure > 0 ? Math.ceil(exposed / exposure - TINY) : 1);
    bound = Math.max(bound, week + (waves - 1) * gapWeeks);
  }
  return Math.max(bound, weekWithRoom(jobs, rules));
}

/** The first week by which waves a gap apart, each with as many crews as are open in its week, can move all; with no regard to who has moved already. */
function weekWithRoom(jobs: readonly Job[], { crews, gapWeeks, pilot, lastWeek }: WaveRules): number {
  const needed = jobs.reduce((sum, job) => sum + job.crews, 0);
  const pilotCrews = pilot === null ? 0 : (jobs[pilot]?.crews ?? 0);
  const first = pilot === null ? 0 : openFrom(jobs[pilot]?.risk ?? new Float64Array(0), 0, lastWeek);
  const moved = new Float64Array(lastWeek + 1);
  for (let week = 0; week <= lastWeek; week += 1) {
    const open = jobs.reduce((sum, { risk, crews: own }, place) => sum + (place !== pilot && Number.isFinite(risk[week]) ? own : 0), 0);
    const afterPilot = pilot === null || week >= first + gapWeeks;
    const here = week === first && pilot !== null ? pilotCrews : afterPilot ? Math.min(crews, open) : 0;
    const before = week - gapWeeks >= 0 ? (moved[week - gapWeeks] ?? 0) : 0;
    moved[week] = Math.max(week > 0 ? (moved[week - 1] ?? 0) : 0, before + here);
    if ((moved[week] ?? 0) >= needed) return week;
  }
  return Number.POSITIVE_INFINITY;
}

/** Sums of amounts are not exact in binary. */
const TINY = 1e-9;

function openFrom(risk: Float64Array, from: number, lastWeek: number): number {
  for (let week = from; week <= lastWeek; week += 1) if (Number.isFinite(risk[week])) return week;
  return Number.POSITIVE_INFINITY;
}
