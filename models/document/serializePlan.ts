import { planSchema, type Plan } from './schema/plan';

/**
 * Writes a plan as JSON that people can read and diff: keys in the order of the schema, two spaces, one final newline.
 * The same plan always gives the same text.
 */
export function serializePlan(plan: Plan): string {
  // Parsing lays the keys in schema order, whatever order edits left them in.
  return writeRead(planSchema.parse(plan));
}

/** The text of a plan that `parsePlan` has just read: its keys are in order already, and reading a large plan is most of the work. */
export const writeRead = (plan: Plan): string => `${JSON.stringify(plan, null, 2)}\n`;
