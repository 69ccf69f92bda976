import type { Plan } from '../../models/document';
import type { Explanation, ExplainProgress } from '../../models/explanation/explanation';
import type { Result } from '../../models/problem/result';
import { askOwnWorker } from './askOwnWorker';
import type { OpenWorker } from './workerPort';

export interface ExplanationRunOptions {
  readonly onProgress: (progress: ExplainProgress) => void;
  readonly signal: AbortSignal;
}

/** Tries other inputs in a worker of its own. Null: cancelled. */
export function runExplanation(openWorker: OpenWorker, plan: Plan, { onProgress, signal }: ExplanationRunOptions): Promise<Result<Explanation> | null> {
  return askOwnWorker(openWorker, {
    request: { kind: 'explain', id: 1, plan },
    signal,
    read: (message) => {
      if (message.kind === 'explaining') onProgress({ done: message.done, total: message.total, step: message.step });
      return message.kind === 'explained' ? message.result : null;
    },
  });
}
