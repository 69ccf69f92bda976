import type { Plan, RulePack } from './document';
import { setRulePack } from './document/edits/setRulePack';
import type { Explanation } from './explanation/explanation';
import { explainOutcome } from './explanation/explainOutcome';
import { workOut } from './pipeline';
import type { PriceBook } from './prices/priceBook';
import { ok, type Result } from './problem/result';
import type { StepProgress } from './problem/stepProgress';
import { BUILT_IN_PACK } from './rules/builtInPack';

/** What the answer hangs on: constraints, prices of the alternatives, flip points, questions. Stop between two steps to cancel. `ownRules` as in `answer`. */
export function* explain(plan: Plan, priceBook: PriceBook, ownRules?: RulePack): Generator<StepProgress, Result<Explanation>> {
  const outcome = workOut(plan, priceBook, ownRules);
  if (!outcome.ok) return outcome;
  // The plans that are tried out are judged by the pack that they carry.
  const judged = ownRules ? setRulePack(plan, BUILT_IN_PACK.version, ownRules) : plan;
  return ok(yield* explainOutcome({ ...outcome.value, plan: judged }));
}
