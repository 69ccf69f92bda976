import type { Job, Wave, WaveRules } from './job';
import type { riskOfWave } from './nights';

/**
 * The same groups in the same order, in the weeks with the least risk in all: no wave riskier than `mostRisk`, none
 * later than the last week, none nearer to another than the rules say; the earlier week where two are alike. The weeks that
 * the waves have already are one such plan.
 * @param riskOf what a wave puts at risk, by week
 */
export function timeWaves(waves: readonly Wave[], jobs: readonly Job[], { gapWeeks, lastWeek }: Pick<WaveRules, 'gapWeeks' | 'lastWeek'>, mostRisk: number, riskOf: typeof riskOfWave): readonly Wave[] {
  const risks = waves.map(({ jobs: places }) => riskOf(jobs, places, lastWeek).map((risk) => (risk <= mostRisk ? risk : Number.POSITIVE_INFINITY)));
  // From the last wave back: the least risk of it and all after it, when it begins in this week or later.
  const rest: Float64Array[] = [];
  for (let at = waves.length - 1; at >= 0; at -= 1) {
    const after = rest[0];
    const least = new Float64Array(lastWeek + 2).fill(Number.POSITIVE_INFINITY);
    for (let week = lastWeek; week >= 0; week -= 1) {
      least[week] = Math.min(least[week + 1] ?? Number.POSITIVE_INFINITY, (risks[at]?.[week] ?? Number.POSITIVE_INFINITY) + (after ? (after[week + gapWeeks] ?? Number.POSITIVE_INFINITY) : 0));
    }
    rest.unshift(least);
  }
  let from = 0;
  return waves.map((wave, at) => {
    const least = rest[at]?.[from] ?? Number.POSITIVE_INFINITY;
    const here = (week: number): number => (risks[at]?.[week] ?? Number.POSITIVE_INFINITY) + (at + 1 < waves.length ? (rest[at + 1]?.[week + gapWeeks] ?? Number.POSITIVE_INFINITY) : 0);
    let week = from;
    while (week < lastWeek && here(week) > least) week += 1;
    from = week + gapWeeks;
    return { ...wave, week };
  });
}
