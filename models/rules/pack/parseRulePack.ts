import { READ_LIMITS } from '../../document/limits';
import { decodeText } from '../../document/read/decodeText';
import { problemsOfIssue } from '../../document/read/problemsOfIssue';
import { unsafeParts } from '../../document/read/unsafeParts';
import { rulePackSchema, type RulePack } from '../../document/schema/rulePack';
import { fail, ok, type Result } from '../../problem/result';
import { checkPackExamples } from './checkPackExamples';
import { checkRulePack } from './checkRulePack';

/** Reads a rule pack that a firm brings along: shape, facts, ids, then its own examples. Never throws. */
export function parseRulePack(text: string): Result<RulePack> {
  const decoded = decodeText(text);
  if (!decoded.ok) return decoded;
  const unsafe = unsafeParts(decoded.value);
  if (unsafe.length > 0) return fail(...unsafe);
  const pack = rulePackSchema.safeParse(decoded.value);
  if (!pack.success) return fail(...pack.error.issues.slice(0, READ_LIMITS.problems).flatMap((issue) => problemsOfIssue(issue, decoded.value, [])));
  const wrong = checkRulePack(pack.data);
  const problems = wrong.length > 0 ? wrong : checkPackExamples(pack.data);
  return problems.length > 0 ? fail(...problems.slice(0, READ_LIMITS.problems)) : ok(pack.data);
}
