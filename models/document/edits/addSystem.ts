import type { Plan } from '../schema/plan';
import type { System } from '../schema/system';
import { appendItem } from './appendItem';

export const addSystem = (plan: Plan, system: System): Plan => appendItem(plan, 'systems', system);
