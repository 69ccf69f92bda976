import type { Plan } from './schema/plan';
import type { Pin } from './schema/planning';

/** The value that somebody fixed for a target, of one item where the target belongs to items; null where the engine is free. */
export function pinned(plan: Pick<Plan, 'pins'>, target: Pin['target'], itemId?: string): Pin['value'] | null {
  return plan.pins.find((pin) => pin.target === target && pin.itemId === itemId)?.value ?? null;
}

export function pinnedText(plan: Pick<Plan, 'pins'>, target: Pin['target'], itemId?: string): string | null {
  const value = pinned(plan, target, itemId);
  return value === null ? null : String(value);
}

export function pinnedNumber(plan: Pick<Plan, 'pins'>, target: Pin['target']): number | null {
  const value = pinned(plan, target);
  return typeof value === 'number' ? value : null;
}
