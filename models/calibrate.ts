import type { Usage } from './calibration/billedUsage';
import type { Calibration } from './calibration/calibration';
import { calibrateOutcome } from './calibration/calibrateOutcome';
import { setBeside } from './calibration/setBeside';
import type { Plan, RulePack } from './document';
import { workOut } from './pipeline';
import type { PriceBook } from './prices/priceBook';
import { ok, type Result } from './problem/result';

/** A real bill beside the answer of a plan; `ownRules` as in `answer`. */
export function calibrate(plan: Plan, priceBook: PriceBook, usage: Usage, ownRules?: RulePack): Result<Calibration> {
  const outcome = workOut(plan, priceBook, ownRules);
  if (!outcome.ok) return outcome;
  const beside = setBeside(outcome.value, usage);
  if (!beside.ok) return beside;
  const { book } = outcome.value.prices;
  return ok({ plan: { name: plan.name, hash: outcome.value.planHash }, priceBook: { id: book.id, asOf: book.asOf }, ...calibrateOutcome(outcome.value, usage, beside.value) });
}
