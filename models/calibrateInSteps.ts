import Big from 'big.js';
import { acceptSuggestion } from './calibration/acceptSuggestion';
import type { Usage } from './calibration/billedUsage';
import type { Calibrated, CorrectionEffect } from './calibration/calibrated';
import type { Suggestion } from './calibration/calibration';
import { calibrateOutcome } from './calibration/calibrateOutcome';
import { calibrationFigures } from './calibration/calibrationFigures';
import { effectFigures } from './calibration/effectFigures';
import { setBeside } from './calibration/setBeside';
import type { Plan, RulePack } from './document';
import { answer, workOut } from './pipeline';
import type { PriceBook } from './prices/priceBook';
import { ok, type Result } from './problem/result';
import type { StepProgress } from './problem/stepProgress';

const MONEY_DECIMALS = 2;
const COMPARING = 'Bill and model';

/**
 * A real bill beside the answer of a plan as `calibrate` gives it, with the figures behind each number, and with the whole answer
 * that the plan would have after each suggested correction alone. Stop between two steps to cancel. `ownRules` as in `answer`.
 */
export function* calibrateInSteps(plan: Plan, priceBook: PriceBook, usage: Usage, ownRules?: RulePack): Generator<StepProgress, Result<Calibrated>> {
  yield { done: 0, total: 1, step: COMPARING };
  const outcome = workOut(plan, priceBook, ownRules);
  if (!outcome.ok) return outcome;
  const beside = setBeside(outcome.value, usage);
  if (!beside.ok) return beside;
  const found = calibrateOutcome(outcome.value, usage, beside.value);
  const { book } = outcome.value.prices;
  const { candidate, lines, totals } = outcome.value.recommendation.chosen;

  const effects: CorrectionEffect[] = [];
  for (const [at, suggestion] of found.suggestions.entries()) {
    yield { done: 1 + at, total: 1 + found.suggestions.length, step: suggestion.label };
    const report = answer(correctedPlan(plan, suggestion), priceBook, ownRules);
    if (!report.ok) return report;
    const { summary, headline } = report.value;
    const { tenancy, tier, platform, database, region, drRegion } = candidate;
    const after = summary.recommendation;
    effects.push({
      id: suggestion.id,
      monthlyBefore: totals.monthly.toFixed(MONEY_DECIMALS),
      monthlyAfter: summary.cost.monthly,
      difference: new Big(summary.cost.monthly).minus(totals.monthly).toFixed(MONEY_DECIMALS),
      complete: summary.complete && lines.every(({ monthly }) => monthly !== null),
      sameDesign: after.tenancy === tenancy && after.tier === tier && after.platform === platform && after.database === database && after.region === region && after.drRegion === drRegion,
      headline,
    });
  }
  const calibration = { plan: { name: plan.name, hash: outcome.value.planHash }, priceBook: { id: book.id, asOf: book.asOf }, ...found };
  const figures = { ...calibrationFigures(outcome.value, usage, beside.value, found), ...effectFigures(calibration, effects) };
  return ok({ calibration, figures, effects });
}

/** Who accepts it is not known yet and no part of the answer; a plan must name somebody. */
const correctedPlan = (plan: Plan, suggestion: Suggestion): Plan => acceptSuggestion(plan, suggestion, 'Calibration');
