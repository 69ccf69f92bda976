import type { Plan } from '../../models/document';
import type { Explanation } from '../../models/explanation/explanation';
import type { Result } from '../../models/problem/result';
import { runInSteps, type LongRunOptions } from './runInSteps';
import type { OpenWorker } from './workerPort';

/** Tries other inputs in a worker of its own. Null: cancelled. */
export function runExplanation(openWorker: OpenWorker, plan: Plan, options: LongRunOptions): Promise<Result<Explanation> | null> {
  return runInSteps(openWorker, { request: { kind: 'explain', id: 1, plan }, telling: 'explaining', read: (message) => (message.kind === 'explained' ? message.result : null) }, options);
}
