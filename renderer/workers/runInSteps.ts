import type { Result } from '../../models/problem/result';
import type { StepProgress } from '../../models/problem/stepProgress';
import { askOwnWorker } from './askOwnWorker';
import type { EngineMessage, EngineRequest } from './engineProtocol';
import type { OpenWorker } from './workerPort';

export interface LongRunOptions {
  readonly onProgress: (progress: StepProgress) => void;
  readonly signal: AbortSignal;
}

interface LongRunRequest<T> {
  readonly request: EngineRequest;
  /** The kind of message that tells of a step. */
  readonly telling: Extract<EngineMessage, StepProgress>['kind'];
  /** The result in the last message, null in all others. */
  readonly read: (message: EngineMessage) => Result<T> | null;
}

/** Long work in a worker of its own, which tells of its steps. Null: cancelled. */
export function runInSteps<T>(openWorker: OpenWorker, { request, telling, read }: LongRunRequest<T>, { onProgress, signal }: LongRunOptions): Promise<Result<T> | null> {
  return askOwnWorker(openWorker, {
    request,
    signal,
    read: (message) => {
      if (message.kind === telling) onProgress({ done: message.done, total: message.total, step: message.step });
      return read(message);
    },
  });
}
