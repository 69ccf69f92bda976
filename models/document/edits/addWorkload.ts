import type { Plan } from '../schema/plan';
import type { Workload } from '../schema/workload';
import { appendItem } from './appendItem';

export const addWorkload = (plan: Plan, workload: Workload): Plan => appendItem(plan, 'workloads', workload);
