import type { Result } from '../../models/problem/result';
import type { Comparison } from '../../models/scenarios/comparison';
import type { ComparisonRequest } from './engineProtocol';
import { runInSteps, type LongRunOptions } from './runInSteps';
import type { OpenWorker } from './workerPort';

/** Answers a plan and its scenarios in a worker of its own. Null: cancelled. */
export function runComparison(openWorker: OpenWorker, request: ComparisonRequest, options: LongRunOptions): Promise<Result<Comparison> | null> {
  return runInSteps(openWorker, { request: { kind: 'compare', id: 1, ...request }, telling: 'comparing', read: (message) => (message.kind === 'compared' ? message.result : null) }, options);
}
