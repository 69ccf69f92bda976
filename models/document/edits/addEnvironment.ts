import type { Plan } from '../schema/plan';
import type { Environment } from '../schema/environment';
import { appendItem } from './appendItem';

export const addEnvironment = (plan: Plan, environment: Environment): Plan => appendItem(plan, 'environments', environment);
