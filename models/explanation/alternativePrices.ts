import type Big from 'big.js';
import { TENANCY_POLICIES } from '../candidates/tenancyPolicy';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { isComplete } from '../evaluation/isComplete';
import type { Recommendation, Verdict } from '../recommendation/recommend';
import { TIER_WORDS } from '../report/decisionWords';
import { TENANCIES, TIERS } from '../report/summary';
import { DECISION_PARTS, decisionOf } from './decision';
import { numberWords } from './decisionWords';
import type { AlternativePrice, LadderStep, PriceDifference } from './explanation';
import { MONEY_DECIMALS } from '../cost/cents';

/** Every other design against the chosen one, a year: bill + own effort + expected loss = risk-adjusted, to the cent. */
export function alternativePrices({ chosen, verdicts }: Recommendation): readonly AlternativePrice[] {
  return verdicts.map(({ evaluation, status }) => ({
    id: evaluation.id,
    decision: decisionOf(evaluation.candidate),
    status,
    difference: isComplete(evaluation) && isComplete(chosen) ? differenceOf(evaluation, chosen) : null,
  }));
}

function differenceOf(other: Evaluation, chosen: Evaluation): PriceDifference {
  const difference = (of: (evaluation: Evaluation) => Big): string => of(other).minus(of(chosen)).toFixed(MONEY_DECIMALS);
  return {
    bill: difference((each) => each.effectiveYearly),
    managedService: difference((each) => each.managedServiceYearly),
    downtimeLoss: difference((each) => each.downtimeLossYearly),
    riskAdjusted: difference((each) => each.riskAdjustedYearly),
  };
}

/** The rung and the tier above and below the chosen one, all else equal. */
export function ladderSteps(recommendation: Recommendation, currency: string): readonly LadderStep[] {
  const { chosen } = recommendation;
  const prices = alternativePrices(recommendation);
  const neighbour = (part: 'tenancy' | 'tier', direction: 'up' | 'down'): readonly LadderStep[] => {
    const ladder: readonly string[] = part === 'tenancy' ? TENANCIES : TIERS;
    const wanted = ladder[ladder.indexOf(chosen.candidate[part]) + (direction === 'up' ? 1 : -1)];
    const found = prices.find(({ decision }) => decision[part] === wanted && DECISION_PARTS.every((each) => each === part || decision[each] === chosen.candidate[each]));
    if (!found) return [];
    const verdict = recommendation.verdicts.find((each) => each.evaluation.id === found.id);
    return [{ ...found, ladder: part, direction, sentence: stepSentence(found, part, verdict, currency) }];
  };
  return [...neighbour('tenancy', 'up'), ...neighbour('tenancy', 'down'), ...neighbour('tier', 'up'), ...neighbour('tier', 'down')];
}

function stepSentence({ decision, difference }: AlternativePrice, part: 'tenancy' | 'tier', verdict: Verdict | undefined, currency: string): string {
  const name = part === 'tenancy' ? TENANCY_POLICIES[decision.tenancy].label : capital(TIER_WORDS[decision.tier]);
  const obstacle = verdict?.status === 'excluded' ? ' A rule forbids it.' : verdict?.status === 'misses-objective' ? ` It misses ${verdict.why.join(', ')}.` : '';
  if (!difference) return `${name}: some prices are missing.${obstacle}`;
  const money = (amount: string): string => `${Number(amount) < 0 ? '−' : '+'}${numberWords(Math.abs(Math.round(Number(amount))))}`;
  return `${name}: ${money(difference.riskAdjusted)} ${currency} a year (bill ${money(difference.bill)}, own effort ${money(difference.managedService)}, expected loss ${money(difference.downtimeLoss)}).${obstacle}`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
