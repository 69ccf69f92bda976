import type { Plan, RulePack } from './document';
import { workOut } from './pipeline';
import type { PriceBook } from './prices/priceBook';
import { ok, type Result } from './problem/result';
import type { StepProgress } from './problem/stepProgress';
import { proveSystem, type SimulationOptions } from './simulation/proveSystem';
import type { SimulationReport } from './simulation/simulationReport';

/** “Prove it”: the recommended system simulated run by run; stop between two steps to cancel. `ownRules` as in `answer`. */
export function* prove(plan: Plan, priceBook: PriceBook, options: SimulationOptions, ownRules?: RulePack): Generator<StepProgress, Result<SimulationReport>> {
  const outcome = workOut(plan, priceBook, ownRules);
  if (!outcome.ok) return outcome;
  return ok(yield* proveSystem(outcome.value, options));
}
