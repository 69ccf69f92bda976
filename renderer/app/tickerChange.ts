import Big from 'big.js';
import type { Report } from '../../models/report/report';
import type { EvaluationSummary } from '../../models/report/summary';

export type DecisionName = keyof EvaluationSummary['recommendation'];

/** One thing that the last edit did to the answer. */
export type TickerChange =
  | { readonly kind: 'monthly'; /** Exact decimal in the plan's currency. */ readonly delta: string }
  | { readonly kind: 'web-workers'; readonly from: number; readonly to: number }
  | { readonly kind: 'downtime'; /** Expected hours a year. */ readonly from: number; readonly to: number }
  | { readonly kind: 'objectives'; readonly missed: number; readonly met: number }
  | { readonly kind: 'decision'; readonly name: DecisionName; readonly from: string | null; readonly to: string | null };

/** Decisions first, then money and size: what a room full of people must not overlook stands first. */
export function tickerChanges(previous: Report, report: Report): readonly TickerChange[] {
  const [before, after] = [previous.summary, report.summary];
  return [...decisionChanges(before, after), ...moneyChange(before, after), ...workerChange(before, after), ...downtimeChange(before, after), ...objectiveChange(before, after)];
}

function decisionChanges(before: EvaluationSummary, after: EvaluationSummary): TickerChange[] {
  const names = Object.keys(after.recommendation) as DecisionName[];
  return names
    .filter((name) => before.recommendation[name] !== after.recommendation[name])
    .map((name) => ({ kind: 'decision', name, from: before.recommendation[name], to: after.recommendation[name] }));
}

/** Amounts in different currencies cannot be subtracted. */
function moneyChange(before: EvaluationSummary, after: EvaluationSummary): TickerChange[] {
  if (before.cost.currency !== after.cost.currency) return [];
  const delta = new Big(after.cost.monthly).minus(before.cost.monthly);
  return delta.eq(0) ? [] : [{ kind: 'monthly', delta: delta.toFixed() }];
}

function workerChange(before: EvaluationSummary, after: EvaluationSummary): TickerChange[] {
  const [from, to] = [before.capacity.webWorkers, after.capacity.webWorkers];
  return from === to ? [] : [{ kind: 'web-workers', from, to }];
}

/** What rounds to the same tenth of an hour reads the same. */
function downtimeChange(before: EvaluationSummary, after: EvaluationSummary): TickerChange[] {
  const [from, to] = [before, after].map(({ resilience }) => Math.round(resilience.expectedDowntimeHoursPerYear * 10) / 10);
  return from === undefined || to === undefined || from === to ? [] : [{ kind: 'downtime', from, to }];
}

function objectiveChange(before: EvaluationSummary, after: EvaluationSummary): TickerChange[] {
  const metBefore = new Map(before.resilience.objectives.map((objective) => [objective.id, objective.met]));
  const turned = after.resilience.objectives.filter((objective) => metBefore.has(objective.id) && metBefore.get(objective.id) !== objective.met);
  const met = turned.filter((objective) => objective.met).length;
  return turned.length === 0 ? [] : [{ kind: 'objectives', missed: turned.length - met, met }];
}
