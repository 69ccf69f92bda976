import Big from 'big.js';
import type { Plan } from '../document/schema/plan';
import type { Scenario } from '../document/schema/planning';
import type { Bill } from '../report/report';
import type { EvaluationSummary } from '../report/summary';
import { contradictionsOf } from './applyScenario';
import { bridgeBills } from './bridgeBills';
import { changeWords } from './changeWords';
import type { BridgeStep, CostBridge, DecisionChange } from './comparison';
import { writeChange, type Change } from './writeChange';
import { MONEY_DECIMALS } from '../cost/cents';

/** What the bridge looks at of an answer. */
export interface BridgePier {
  readonly monthly: string;
  readonly bill: Pick<Bill, 'lines' | 'exchangeRatePerUsd'>;
  readonly recommendation: EvaluationSummary['recommendation'];
}

interface Bridging {
  readonly plan: Plan;
  readonly scenario: Scenario;
  readonly from: BridgePier;
  readonly to: BridgePier;
  /** The answer to a plan on the way; null where the engine has none. */
  readonly answerTo: (plan: Plan) => BridgePier | null;
}

/**
 * What each change of a scenario adds to the monthly bill: the changes are made one after the other, in their order, and
 * every plan on the way is answered by the engine itself. So the steps add up to the difference to the cent, and what two
 * changes do together counts at the later one. A plan on the way that does not hold together, or has no answer, is passed
 * over: its changes count as one step with the next.
 * @example 3,000 for the plan, 3,200 with more growth, 3,150 with a smaller database besides → +200, −50, in all +150
 */
export function* bridgeScenario({ plan, scenario, from, to, answerTo }: Bridging): Generator<undefined, CostBridge> {
  const steps: BridgeStep[] = [];
  let pier = from;
  let [standing, reached] = [plan, plan];
  let pending: Change[] = [];
  for (const [number, change] of scenario.changes.entries()) {
    const written = writeChange(reached, change, { scenario: scenario.name, at: '' });
    if (!written.ok) throw new Error('a scenario that was applied can be written change by change');
    reached = written.value;
    pending = [...pending, change];
    const last = number === scenario.changes.length - 1;
    yield;
    const next = last ? to : contradictionsOf(reached, plan).length > 0 ? null : answerTo(reached);
    if (next === null) continue;
    steps.push(stepOf(standing, reached, pending, pier, next));
    [pier, standing, pending] = [next, reached, []];
  }
  return { from: from.monthly, to: to.monthly, difference: minus(to.monthly, from.monthly), steps, layers: bridgeBills(from.bill, to.bill) };
}

const minus = (a: string, b: string): string => new Big(a).minus(b).toFixed(MONEY_DECIMALS);

function stepOf(before: Plan, after: Plan, changes: readonly Change[], from: BridgePier, to: BridgePier): BridgeStep {
  return {
    changes: changes.map((change) => changeWords(before, change, after)),
    difference: minus(to.monthly, from.monthly),
    layers: bridgeBills(from.bill, to.bill),
    decisions: decisionChanges(from.recommendation, to.recommendation),
  };
}

const PARTS = ['tenancy', 'tier', 'platform', 'database', 'region', 'drRegion'] as const satisfies readonly (keyof EvaluationSummary['recommendation'])[];

const decisionChanges = (from: BridgePier['recommendation'], to: BridgePier['recommendation']): readonly DecisionChange[] =>
  PARTS.filter((part) => from[part] !== to[part]).map((part) => ({ part, before: from[part] ?? 'none', after: to[part] ?? 'none' }));
