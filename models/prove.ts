import type { Plan } from './document';
import { workOut } from './pipeline';
import type { PriceBook } from './prices/priceBook';
import { ok, type Result } from './problem/result';
import { proveSystem, type SimulationOptions } from './simulation/proveSystem';
import type { SimulationProgress, SimulationReport } from './simulation/simulationReport';

/** “Prove it”: the recommended system simulated run by run; stop between two steps to cancel. */
export function* prove(plan: Plan, priceBook: PriceBook, options: SimulationOptions): Generator<SimulationProgress, Result<SimulationReport>> {
  const outcome = workOut(plan, priceBook);
  if (!outcome.ok) return outcome;
  return ok(yield* proveSystem(outcome.value, options));
}
