import type { Plan } from '../document/schema/plan';
import { placesOf, type SearchContext } from './placesOf';
import { searchDesigns, type DesignSearch } from './searchDesigns';

/** Searches every region that the plan leaves open. */
export const searchPlan = (plan: Plan, context: SearchContext): DesignSearch => searchDesigns(placesOf(plan, context), context.prices);
