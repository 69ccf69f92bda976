import type { Plan } from '../schema/plan';
import type { Correlation } from '../schema/planning';
import { withList } from './withList';

/** Says which unsure values go together. */
export const setCorrelations = (plan: Plan, correlations: readonly Correlation[]): Plan => withList(plan, 'correlations', [...correlations]);
