import type { Plan } from '../schema/plan';
import type { Scenario } from '../schema/planning';
import { upsertById } from './upsertById';

/** Adds a scenario, or puts another version in the place of the one with its id. */
export const setScenario = (plan: Plan, scenario: Scenario): Plan => ({ ...plan, scenarios: upsertById(plan.scenarios, scenario) });
