import { seasonalFactor } from '../../demand/loadFactors';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import type { FigureInput } from '../../figure/figure';
import { planInput } from './inputs';

/** What the calendar lifts a site by in its strongest season; flows between clouds have none. */
export const seasonInput = (plan: Plan, site: Site | null): FigureInput =>
  planInput('/calendars', `Seasonal factor of ${site?.name ?? 'flows between clouds'}`, seasonalFactor(plan, site?.id ?? null), 'factor');
