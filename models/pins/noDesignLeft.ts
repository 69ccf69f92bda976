import type { Plan } from '../document/schema/plan';
import { problem, type Problem } from '../problem/problem';

/** Pins that together leave no design at all. */
export const noDesignLeft = (pins: Plan['pins']): Problem => problem('plan.pins-impossible', 'pins', { pins: pins.map((pin) => `${pin.target} = ${pin.value}`).join(', ') });
