import { expect, it } from 'vitest';
import { clashingWeeks } from '../../../../../models/waves/solve/clashingWeeks';
import type { Job, WaveRules } from '../../../../../models/waves/solve/job';

const WEEKS = 20;
const RULES: WaveRules = { crews: 1, teams: 1, exposure: 10, gapWeeks: 4, pilot: null, lastWeek: WEEKS - 1, holds: [], leastWaves: 0 };
/** Open in these weeks only. */
const jobIn = (...weeks: readonly number[]): Job => {
  const risk = new Float64Array(WEEKS).fill(Number.POSITIVE_INFINITY);
  for (const week of weeks) risk[week] = 1;
  return { id: weeks.join(), crews: 1, exposure: 6, risk, after: [], wave: null, fromWave: 1, nights: [] };
};

it.each([
  ['nearer to each other than waves may be', [jobIn(10), jobIn(12)], RULES, true],
  ['a gap apart', [jobIn(10), jobIn(14)], RULES, false],
  ['one that has a choice', [jobIn(10), jobIn(12, 16)], RULES, false],
  ['in one week with one crew', [jobIn(10), jobIn(10)], RULES, true],
  ['in one week with two crews but too much at stake', [jobIn(10), jobIn(10)], { ...RULES, crews: 2 }, true],
  ['in one week that holds both', [jobIn(10), jobIn(10)], { ...RULES, crews: 2, exposure: 12 }, false],
  ['beyond the last week', [jobIn(10), jobIn(12)], { ...RULES, lastWeek: 11 }, false],
] as const)('jobs with one week: %s', (_, jobs, rules, clashes) => expect(clashingWeeks(jobs, rules)).toBe(clashes));
