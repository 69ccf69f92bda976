import type { Plan } from '../schema/plan';

export function clearPin(plan: Plan, id: string): Plan {
  const pins = plan.pins.filter((pin) => pin.id !== id);
  return pins.length === plan.pins.length ? plan : { ...plan, pins };
}
