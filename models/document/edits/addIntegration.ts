import type { Plan } from '../schema/plan';
import type { Integration } from '../schema/integration';
import { appendItem } from './appendItem';

export const addIntegration = (plan: Plan, integration: Integration): Plan => appendItem(plan, 'integrations', integration);
