import type { Result } from '../../models/problem/result';
import type { SampleReport } from '../../models/uncertainty/sampleReport';
import type { SampleRequest } from './engineProtocol';
import { runInSteps, type LongRunOptions } from './runInSteps';
import type { OpenWorker } from './workerPort';

/** Draws all that is unsure about a plan in a worker of its own. Null: cancelled. */
export function runSample(openWorker: OpenWorker, request: SampleRequest, options: LongRunOptions): Promise<Result<SampleReport> | null> {
  return runInSteps(openWorker, { request: { kind: 'sample', id: 1, ...request }, telling: 'sampling', read: (message) => (message.kind === 'sampled' ? message.result : null) }, options);
}
