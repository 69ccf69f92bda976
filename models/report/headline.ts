import { TENANCY_POLICIES } from '../candidates/tenancyPolicy';
import { isComplete } from '../evaluation/isComplete';
import { findRegion } from '../facts/regions';
import type { Outcome } from '../outcome/outcome';
import { roundedMoney } from '../rules/planFacts';
import { PLATFORM_WORDS, TIER_WORDS } from './decisionWords';

interface HeadlineParts extends Pick<Outcome, 'plan'> {
  readonly recommendation: Pick<Outcome['recommendation'], 'chosen'>;
}

/** The answer in one sentence for a managing director. */
export function headline({ plan, recommendation: { chosen } }: HeadlineParts): string {
  const { candidate, totals, resilience, design } = chosen;
  const production = design.environments.find((each) => each.kind === 'production');
  const place = findRegion(candidate.region)?.displayName ?? candidate.region;
  const { currency } = plan.company;
  const cost = `${isComplete(chosen) ? '' : 'at least '}${roundedMoney(Number(totals.monthly.toFixed(0)), currency)} a month`;
  return `${TENANCY_POLICIES[candidate.tenancy].label} in ${place} on ${PLATFORM_WORDS[candidate.platform]}, ${TIER_WORDS[candidate.tier]}, ${production?.web.workers ?? 0} web workers: ${cost}, ${resilience.downtimeHoursPerYear.toFixed(1)} h expected downtime a year.`;
}
