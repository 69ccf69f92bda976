import { fail, ok, type Result } from '../problem/result';
import { PLAN_CHECKS } from './checks/registry';
import { READ_LIMITS } from './limits';
import { migrateUp } from './migrations/migrateUp';
import { MIGRATIONS } from './migrations/registry';
import { decodeText } from './read/decodeText';
import { isOurs } from './read/isOurs';
import { readableVersion } from './read/readableVersion';
import { unsafeParts } from './read/unsafeParts';
import { validateShape } from './read/validateShape';
import { PLAN_FORMAT_VERSION, type Plan } from './schema/plan';

/**
 * Reads a saved plan: decode, is it ours, not too new, migrate up, validate the shape, check what refers to what.
 * Never throws, whatever the text, and takes time linear in its length.
 */
export function parsePlan(text: string): Result<Plan> {
  const decoded = decodeText(text);
  if (!decoded.ok) return decoded;
  const ours = isOurs(decoded.value);
  if (!ours.ok) return ours;
  const version = readableVersion(ours.value);
  if (!version.ok) return version;
  const unsafe = unsafeParts(ours.value);
  if (unsafe.length > 0) return fail(...unsafe);
  const current = migrateUp(ours.value, version.value, PLAN_FORMAT_VERSION, MIGRATIONS);
  if (!current.ok) return current;
  const shaped = validateShape(current.value);
  return shaped.ok ? checkMeaning(shaped.value) : shaped;
}

function checkMeaning(plan: Plan): Result<Plan> {
  const problems = PLAN_CHECKS.flatMap((check) => check(plan)).slice(0, READ_LIMITS.problems);
  return problems.length > 0 ? fail(...problems) : ok(plan);
}
