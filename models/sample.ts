import type { Plan, RulePack } from './document';
import { workOut } from './pipeline';
import type { PriceBook } from './prices/priceBook';
import type { Result } from './problem/result';
import type { StepProgress } from './problem/stepProgress';
import { driversOf } from './uncertainty/driversOf';
import { sampleOutcome, type SampleOptions } from './uncertainty/sampleOutcome';
import type { SampleReport } from './uncertainty/sampleReport';

/** The recommended design for drawn values of all that is unsure about a plan; stop between two steps to cancel. `ownRules` as in `answer`. */
export function* sample(plan: Plan, priceBook: PriceBook, options: SampleOptions, ownRules?: RulePack): Generator<StepProgress, Result<SampleReport>> {
  const outcome = workOut(plan, priceBook, ownRules);
  if (!outcome.ok) return outcome;
  return yield* sampleOutcome(outcome.value, driversOf(plan, outcome.value.assumptions), options);
}
