import type { Plan } from '../schema/plan';
import type { Site } from '../schema/site';
import { appendItem } from './appendItem';

export const addSite = (plan: Plan, site: Site): Plan => appendItem(plan, 'sites', site);
