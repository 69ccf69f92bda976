import type { Plan } from './schema/plan';
import type { Pin } from './schema/planning';

/** The value that somebody fixed for a target, of one item where targets belong to items; null where the engine is free. */
export function pinned(plan: Pick<Plan, 'pins'>, target: Pin['target']): Pin['value'] | null {
  return plan.pins.find((pin) => pin.target === target)?.value ?? null;
}
