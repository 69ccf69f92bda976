import { beginWaves } from './beginWaves';
import type { Job, Wave, WaveRules } from './job';

/** Whether waves keep to all rules: looked at afresh, whoever found them. */
export function keepsAll(waves: readonly Wave[], jobs: readonly Job[], rules: WaveRules): boolean {
  const waveOf = new Map(waves.flatMap(({ jobs: places }, at) => places.map((place) => [place, at + 1] as const)));
  const sum = (places: readonly number[], of: (job: Job) => number): number => places.reduce((all, place) => all + (jobs[place] ? of(jobs[place]) : 0), 0);
  const wavesKeep = waves.every(({ week, jobs: places }, at) => {
    const early = at > 0 && week - (waves[at - 1]?.week ?? 0) < rules.gapWeeks;
    return !early && week <= rules.lastWeek && sum(places, ({ crews }) => crews) <= rules.crews && sum(places, ({ exposure }) => exposure) <= rules.exposure;
  });
  const jobsKeep = jobs.every(({ risk, wave, fromWave, after }, place) => {
    const own = waveOf.get(place) ?? 0;
    const week = waves[own - 1]?.week ?? -1;
    return Number.isFinite(risk[week] ?? Number.POSITIVE_INFINITY) && (wave ?? own) === own && own >= fromWave && after.every((other) => (waveOf.get(other) ?? 0) <= own);
  });
  const held = rules.holds.every(({ wave, oneOf }) => oneOf.some((place) => waveOf.get(place) === wave)) && waves.length >= rules.leastWaves;
  const pilotLeads = rules.pilot === null || (waves[0]?.jobs.length === 1 && waves[0].jobs[0] === rules.pilot);
  return wavesKeep && jobsKeep && held && pilotLeads && beginWaves(waves, jobs, rules) !== null;
}
