import { emptyPlan } from '../../models/document';
import { createPlanStore } from './planStore';

/** The one open plan. Starts empty; the app opens a starter, a file or the plan it was started with. */
export const usePlan = createPlanStore(emptyPlan('new-plan', 'New plan', '2027-01-01'));
