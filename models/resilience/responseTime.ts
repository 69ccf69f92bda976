import type { AssumptionId } from '../assumptions/register';
import type { Company } from '../document/schema/company';

/** How long it takes until somebody is at work, by the plan's support hours. */
export const RESPONSE_TIME: Readonly<Record<Company['supportHours'], AssumptionId>> = {
  'business-hours': 'recovery.response-business-minutes',
  extended: 'recovery.response-extended-minutes',
  'around-the-clock': 'recovery.response-always-minutes',
};
