import type { Company } from '../../document/schema/company';
import type { AlertTier } from '../governance';

export const TIER_MEANING: Readonly<Record<AlertTier, string>> = {
  'user-facing': 'People notice: the ERP is slow or fails',
  'plant-integration': 'A plant or partner exchanges late or not at all',
  background: 'Nobody notices yet; left alone it becomes one of the other two',
};

export interface Calls {
  readonly inHours: string;
  readonly outside: string;
}

const DESK = 'Service desk, then the application engineer on duty';
const PLANT_DESK = 'Integration engineer on duty and the plant systems lead of the site';

/** Who is called, by the support hours of the plan; background work never wakes anybody. */
export const CALLS: Readonly<Record<Company['supportHours'], Readonly<Record<AlertTier, Calls>>>> = {
  'business-hours': {
    'user-facing': { inHours: DESK, outside: 'Nobody: it waits for the next office hour' },
    'plant-integration': { inHours: PLANT_DESK, outside: 'Shift lead of the site, who starts the manual fallback; IT from the next office hour' },
    background: { inHours: 'Ticket for the platform team', outside: 'Ticket for the next working day' },
  },
  extended: {
    'user-facing': { inHours: DESK, outside: 'Engineer on call in the evenings and on Saturdays; nights and Sundays wait' },
    'plant-integration': { inHours: PLANT_DESK, outside: 'Engineer on call in the evenings and on Saturdays, and the shift lead of the site at any hour' },
    background: { inHours: 'Ticket for the platform team', outside: 'Ticket for the next working day' },
  },
  'around-the-clock': {
    'user-facing': { inHours: DESK, outside: 'Shift of the operations centre, then the engineer on call' },
    'plant-integration': { inHours: PLANT_DESK, outside: 'Shift of the operations centre with the shift lead of the site' },
    background: { inHours: 'Ticket for the platform team', outside: 'Ticket; looked at by the next shift' },
  },
};
