import type { Plan } from '../../models/document';
import type { Result } from '../../models/problem/result';
import type { WavesAlone } from '../../models/scheduleWaves';
import { runInSteps, type LongRunOptions } from './runInSteps';
import type { OpenWorker } from './workerPort';

/** Plans the waves alone in a worker of its own. Null: cancelled. */
export function runSchedule(openWorker: OpenWorker, plan: Plan, options: LongRunOptions): Promise<Result<WavesAlone> | null> {
  return runInSteps(openWorker, { request: { kind: 'schedule', id: 1, plan }, telling: 'scheduling', read: (message) => (message.kind === 'scheduled' ? message.result : null) }, options);
}
