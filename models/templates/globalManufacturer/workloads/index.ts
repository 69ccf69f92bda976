import type { Plan } from '../../../document';
import { globalWorkloads } from './global';
import { regionalWorkloads } from './regional';

export const workloads: Plan['workloads'] = [...regionalWorkloads, ...globalWorkloads];
