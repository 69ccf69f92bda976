import { homeRegion } from '../../document/homeRegion';
import type { Plan } from '../../document/schema/plan';
import type { Evaluation } from '../../evaluation/evaluateCandidate';
import { isComplete } from '../../evaluation/isComplete';
import { findRegion } from '../../facts/regions';
import { listed } from '../../rules/planFacts';
import type { SplitGroup } from './splitGroup';

/** The name of a region for people, or its id where the table does not know it. */
export const regionName = (arm: string): string => findRegion(arm)?.displayName ?? arm;

/** What keeps a split from being recommended whatever it costs, as ends of a sentence; none where nothing does. */
export function splitBars(group: SplitGroup, plan: Plan, parts: readonly Evaluation[], chosen: Evaluation): readonly string[] {
  const missed = new Set(parts.flatMap((part) => part.missedObjectives.filter((id) => !chosen.missedObjectives.includes(id))));
  return [
    ...residencyBars(group, plan),
    ...(parts.some((part) => part.forbiddenBy.length > 0) ? ['a rule forbids it'] : []),
    ...(missed.size > 0 ? [`it misses ${[...missed].join(', ')}, which the one estate meets`] : []),
    ...([...parts, chosen].every(isComplete) ? [] : [missingWords([...parts, chosen])]),
  ];
}

function missingWords(parts: readonly Evaluation[]): string {
  const regions = [...new Set(parts.flatMap(({ totals }) => totals.missing.map(({ region }) => region)))];
  return regions.length === 0 ? 'no size carries the load' : `prices are missing in ${listed(regions.map(regionName))} and left out of the sum`;
}

/** A rule of residency keeps every part in the geography of home. */
function residencyBars({ parts }: SplitGroup, plan: Plan): readonly string[] {
  if (plan.company.residency === 'none') return [];
  const home = findRegion(homeRegion(plan))?.geography;
  const abroad = parts.flatMap(({ region }) => (region !== null && findRegion(region)?.geography !== home ? [region] : []));
  if (abroad.length === 0) return [];
  return [`the plan keeps data in the geography of home (${home ?? 'unknown'}), and ${abroad.map((region) => `${regionName(region)} lies in ${findRegion(region)?.geography ?? 'another one'}`).join(' and ')}`];
}
