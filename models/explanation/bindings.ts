import type Big from 'big.js';
import type { Plan } from '../document/schema/plan';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import type { Recommendation, Verdict } from '../recommendation/recommend';
import { DECISION_PARTS, type Decision } from './decision';
import { numberWords, partWords } from './decisionWords';
import type { Binding } from './explanation';
import { MONEY_DECIMALS } from '../cost/cents';

/**
 * For each part of the decision, why the cheapest design that differs in this part alone is not taken: a pin, a hard
 * rule, a missed objective, or simply money. What a constraint costs is the saving that it forgoes.
 */
export function bindingsOf(plan: Plan, { chosen, verdicts }: Recommendation): readonly Binding[] {
  return DECISION_PARTS.map((part) => bindingOf(part, chosen, verdicts, plan))
    .flatMap((each) => each ?? [])
    .sort((a, b) => Number(b.forgoneYearly ?? 0) - Number(a.forgoneYearly ?? 0));
}

function bindingOf(part: keyof Decision, chosen: Evaluation, verdicts: readonly Verdict[], plan: Plan): Binding | null {
  const is = partWords(chosen.candidate, part);
  const pin = plan.pins.find((each) => each.target === part);
  if (pin) return { part, kind: 'pin', forgoneYearly: null, sentence: `${capital(is)}, because ${pin.by} pinned it: ${pin.reason}` };
  const others = verdicts
    .filter(({ evaluation, status }) => status !== 'chosen' && status !== 'unpriced' && differsOnlyIn(part, evaluation, chosen))
    .sort((a, b) => a.evaluation.rankedYearly.cmp(b.evaluation.rankedYearly));
  const cheapest = others[0];
  if (!cheapest) return null;
  const saving: Big = chosen.rankedYearly.minus(cheapest.evaluation.rankedYearly);
  const other = partWords(cheapest.evaluation.candidate, part);
  const { currency } = plan.company;
  if (saving.lte(0)) {
    return { part, kind: 'money', forgoneYearly: null, sentence: `${capital(is)}, because the next best, ${other}, costs ${rounded(saving.abs())} ${currency} a year more, risk included.` };
  }
  const byRule = cheapest.evaluation.forbiddenBy[0];
  const reason = byRule ?? `it misses ${cheapest.evaluation.missedObjectives.filter((each) => !chosen.missedObjectives.includes(each)).join(', ')}.`;
  const sentence = `${capital(is)}, although ${other} would save ${rounded(saving)} ${currency} a year: ${reason}`;
  return { part, kind: byRule === undefined ? 'objective' : 'rule', forgoneYearly: saving.toFixed(MONEY_DECIMALS), sentence };
}

const differsOnlyIn = (part: keyof Decision, { candidate }: Evaluation, chosen: Evaluation): boolean =>
  DECISION_PARTS.every((each) => (each === part) === (candidate[each] !== chosen.candidate[each]));

const rounded = (amount: Big): string => numberWords(Number(amount.toFixed(0)));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
