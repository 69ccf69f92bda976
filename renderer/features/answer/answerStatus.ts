import type { Plan } from '../../../models/document';
import type { Problem } from '../../../models/problem/problem';
import type { Report } from '../../../models/report/report';

/**
 * What the panel has to say: `empty` nothing drawn, `waiting` no answer yet, `failed` no answer can be given,
 * `outdated` the last answer stands beside new problems, `answered`.
 */
export type AnswerStatus = 'empty' | 'waiting' | 'failed' | 'outdated' | 'answered';

interface AnswerParts {
  readonly report: Report | null;
  readonly problems: readonly Problem[];
}

export function answerStatus(plan: Pick<Plan, 'sites' | 'workloads'>, { report, problems }: AnswerParts): AnswerStatus {
  const nothingDrawn = plan.sites.length === 0 && plan.workloads.length === 0;
  if (nothingDrawn || problems.some((problem) => problem.code === 'plan.empty')) return 'empty';
  if (problems.length > 0) return report === null ? 'failed' : 'outdated';
  return report === null ? 'waiting' : 'answered';
}
