import { samePlace } from '../samePlace';
import type { Plan } from '../schema/plan';
import type { Pin } from '../schema/planning';

/** Fixes a decision. Two pins on one place would contradict each other, so the newer one takes the place of the older. */
export function setPin(plan: Plan, pin: Pin): Plan {
  const index = plan.pins.findIndex((other) => other.id === pin.id || samePlace(other, pin));
  const others = plan.pins.filter((other) => other.id !== pin.id && !samePlace(other, pin));
  return { ...plan, pins: index < 0 ? [...others, pin] : others.toSpliced(index, 0, pin) };
}
