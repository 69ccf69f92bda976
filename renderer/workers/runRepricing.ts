import type { Plan } from '../../models/document';
import type { Result } from '../../models/problem/result';
import type { Repricing } from '../../models/repricing/repricing';
import { askOwnWorker } from './askOwnWorker';
import type { OpenWorker } from './workerPort';

/** Prices a plan with a second book in a worker of its own. Null: cancelled. */
export function runRepricing(openWorker: OpenWorker, plan: Plan, bookId: string, signal: AbortSignal): Promise<Result<Repricing> | null> {
  return askOwnWorker(openWorker, { request: { kind: 'reprice', id: 1, plan, bookId }, signal, read: (message) => (message.kind === 'repriced' ? message.result : null) });
}
