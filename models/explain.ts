import type { Plan } from './document';
import type { ExplainProgress, Explanation } from './explanation/explanation';
import { explainOutcome } from './explanation/explainOutcome';
import { workOut } from './pipeline';
import type { PriceBook } from './prices/priceBook';
import { ok, type Result } from './problem/result';

/** What the answer hangs on: constraints, prices of the alternatives, flip points, questions. Stop between two steps to cancel. */
export function* explain(plan: Plan, priceBook: PriceBook): Generator<ExplainProgress, Result<Explanation>> {
  const outcome = workOut(plan, priceBook);
  if (!outcome.ok) return outcome;
  return ok(yield* explainOutcome(outcome.value));
}
