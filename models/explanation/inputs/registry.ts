import { COMPANY_INPUTS } from './companyInputs';
import { FLOW_INPUTS } from './flowInputs';
import type { PlanInput } from './input';
import { SITE_INPUTS } from './siteInputs';
import { WORKLOAD_INPUTS } from './workloadInputs';

/** Every input of the plan whose change is tried out. A new one is an entry of its family. */
export const PLAN_INPUTS: readonly PlanInput[] = [...SITE_INPUTS, ...WORKLOAD_INPUTS, ...FLOW_INPUTS, ...COMPANY_INPUTS];
