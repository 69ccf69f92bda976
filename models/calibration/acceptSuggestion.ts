import { setAssumption } from '../document/edits/setAssumption';
import type { Plan } from '../document/schema/plan';
import type { Suggestion } from './calibration';

/**
 * The plan with a suggested value in place of the assumption, and who measured it where: an edit like any other. Nothing
 * else of the bill enters the plan.
 */
export function acceptSuggestion(plan: Plan, { id, suggested, volume, evidence, spread }: Suggestion, by: string): Plan {
  const [first, last] = [evidence[0]?.month ?? '', evidence.at(-1)?.month ?? ''];
  const period = first === last ? first : `${first} to ${last}`;
  return setAssumption(plan, { id, value: suggested, by, reason: `Measured on the bill of ${period}: ${volume}, months between ${spread[0]} and ${spread[1]}.` });
}
