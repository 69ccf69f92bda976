import { checkEvaluable, parsePlan, type Plan } from '../../models/document';
import { problem, type Problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import { readText } from './readText';
import type { Terminal } from './terminal';

const STARTER_PREFIX = 'starter:';

/** A plan that can be evaluated, from a file or from the starters. */
export async function loadPlan(source: string, terminal: Terminal): Promise<Result<Plan>> {
  const plan = source.startsWith(STARTER_PREFIX) ? await starterPlan(source.slice(STARTER_PREFIX.length)) : await filePlan(source, terminal);
  if (!plan.ok) return plan;
  const problems = [...checkEvaluable(plan.value), ...(await ownRuleProblems(plan.value))];
  return problems.length > 0 ? fail(...problems) : plan;
}

/** What is wrong with the rule pack inside the plan. */
async function ownRuleProblems({ rulePack }: Plan): Promise<readonly Problem[]> {
  const own = rulePack?.own ?? null;
  return own === null ? [] : (await import('../../models/rules/pack/checkRulePack')).checkRulePack(own, 'rulePack.own.');
}

async function filePlan(path: string, terminal: Terminal): Promise<Result<Plan>> {
  const text = await readText(path, terminal);
  return text.ok ? parsePlan(text.value) : text;
}

async function starterPlan(id: string): Promise<Result<Plan>> {
  const { STARTERS } = await import('../../models/templates');
  const starter = STARTERS.find((each) => each.id === id);
  if (starter !== undefined) return ok(starter.plan);
  const expected = `one of ${STARTERS.map((each) => each.id).join(', ')}`;
  return fail(problem('file.not-found', '', { name: `The starter "${id}"`, expected }));
}
