import type Big from 'big.js';
import { PIN_TARGETS } from '../candidates/pinTargets';
import { PIN_ITEMS } from '../document/pinItems';
import type { Plan } from '../document/schema/plan';
import type { Pin } from '../document/schema/planning';
import { compareWorth } from '../evaluation/compareWorth';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { isComplete } from '../evaluation/isComplete';
import type { PinRow } from '../report/summary';
import { outsideSearch } from './outsideSearch';
import { pinnedValue } from './pinnedValue';
import { shortfallsOf } from './shortfallsOf';

/** A pin with its price, and the two designs that the price lies between. */
export interface PricedPin {
  readonly row: PinRow;
  readonly without: Evaluation;
}

/**
 * The price of every pin: the answer with all pins minus the answer of the same engine without this one, the others
 * kept. Money is a positive difference where the pin costs more; null while a price is missing on either side. A pin
 * worsens the plan when its answer does not carry the load, or when the engine would rank it behind: it breaks a rule,
 * can not be priced, misses more objectives, or misses as many and costs more a year. A pin may be cheaper than the
 * engine's choice only outside of what the engine looks at; the row then says why that lies outside.
 * @param answerWithout what the engine chooses for the plan without the pin
 * @example 4,100 EUR a month with “cross-region” pinned, 3,000 without → 1,100 EUR a month
 */
export function pricePins(plan: Plan, chosen: Evaluation, answerWithout: (plan: Plan) => Evaluation): readonly PricedPin[] {
  return plan.pins.map((pin) => {
    const lifted = { ...plan, pins: plan.pins.filter((other) => other !== pin) };
    const without = answerWithout(lifted);
    const places = { inForce: pinnedValue(plan, chosen, pin), engineChoice: pinnedValue(lifted, without, pin) };
    const reasons = { outsideSearch: places.inForce === places.engineChoice ? [] : outsideSearch(pin.target, { lifted, chosen, value: pin.value }) };
    return { row: { ...sayingWhat(plan, pin), ...places, ...reasons, ...priceOf(chosen, without) }, without };
  });
}

type Price = Pick<PinRow, 'monthly' | 'riskAdjustedYearly' | 'webWorkers' | 'jobWorkers' | 'objectivesBroken' | 'objectivesMended' | 'rulesBroken' | 'tooSmall' | 'worsens'>;

function sayingWhat(plan: Plan, { id, target, itemId, value, by, reason }: Pin): Omit<PinRow, keyof Price | 'inForce' | 'engineChoice' | 'outsideSearch'> {
  const { label, unit } = PIN_TARGETS[target];
  const list = PIN_ITEMS[target];
  const item = list === undefined ? undefined : plan[list].find((each) => each.id === itemId);
  return { id, target, itemId: itemId ?? null, label: item === undefined ? label : `${label}: ${item.name}`, value, unit, by, reason };
}

function priceOf(chosen: Evaluation, without: Evaluation): Price {
  const carriedWithout = shortfallsOf(without).map((each) => each.id);
  const tooSmall = shortfallsOf(chosen).filter((each) => !carriedWithout.includes(each.id)).map((each) => each.text);
  const complete = isComplete(chosen) && isComplete(without);
  const money = (withPin: Big, withoutPin: Big): string | null => (complete ? withPin.minus(withoutPin).toFixed(2) : null);
  return {
    monthly: money(chosen.totals.monthly, without.totals.monthly),
    riskAdjustedYearly: money(chosen.riskAdjustedYearly, without.riskAdjustedYearly),
    webWorkers: workersOf(chosen).web - workersOf(without).web,
    jobWorkers: workersOf(chosen).jobs - workersOf(without).jobs,
    objectivesBroken: missing(chosen.missedObjectives, without.missedObjectives),
    objectivesMended: missing(without.missedObjectives, chosen.missedObjectives),
    rulesBroken: missing(brokenBy(chosen), brokenBy(without)),
    tooSmall,
    worsens: tooSmall.length > 0 || ranksBehind(chosen, without),
  };
}

const brokenBy = ({ forbiddenBy, environmentsForbiddenBy }: Evaluation): readonly string[] => [...new Set([...forbiddenBy, ...environmentsForbiddenBy])];

const missing = (these: readonly string[], others: readonly string[]): readonly string[] => these.filter((each) => !others.includes(each));

function workersOf({ design }: Evaluation): { readonly web: number; readonly jobs: number } {
  const production = design.environments.find((each) => each.kind === 'production');
  return { web: production?.web.workers ?? 0, jobs: production?.requirements.jobs.workers ?? 0 };
}

/** The order of the recommendation: rules, prices and sizes that are there at all, then merit. */
const ranksBehind = (a: Evaluation, b: Evaluation): boolean =>
  (brokenBy(a).length - brokenBy(b).length || Number(isComplete(b)) - Number(isComplete(a)) || compareWorth(a, b)) > 0;
