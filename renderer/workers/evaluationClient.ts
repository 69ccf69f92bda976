import type { Plan } from '../../models/document';
import { fail, type Result } from '../../models/problem/result';
import type { Report } from '../../models/report/report';
import { engineFailure } from './engineFailure';
import type { OpenWorker, WorkerPort } from './workerPort';

export interface EvaluationEvents {
  readonly onAnswer: (result: Result<Report>) => void;
}

export interface EvaluationClient {
  /** Asks for the answer to this plan; only the newest plan gets one. */
  evaluate(plan: Plan): void;
  close(): void;
}

/**
 * Keeps one worker busy with the newest plan. A plan that arrives during a run waits, and takes the place of any other
 * that waits; the answer of an overtaken run is dropped. A crashed worker is replaced and asked once more.
 */
export function createEvaluationClient(openWorker: OpenWorker, { onAnswer }: EvaluationEvents): EvaluationClient {
  let port: WorkerPort | null = null;
  let newest: Plan | null = null;
  let running: { readonly id: number; readonly plan: Plan; readonly retried: boolean } | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lastId = 0;

  const start = (plan: Plan, retried: boolean) => {
    lastId += 1;
    running = { id: lastId, plan, retried };
    port ??= openWorker({
      onMessage: (message) => {
        if (message.kind === 'evaluated' && message.id === running?.id) finish(message.result);
      },
      onCrash: crashed,
    });
    port.send({ kind: 'evaluate', id: lastId, plan });
  };

  const finish = (result: Result<Report>) => {
    const overtaken = running?.plan !== newest;
    running = null;
    if (!overtaken) onAnswer(result);
    else if (newest && timer === null) start(newest, false);
  };

  const crashed = (error: unknown) => {
    port?.end();
    port = null;
    const lost = running;
    running = null;
    if (!lost || !newest) return;
    const again = lost.plan !== newest || !lost.retried;
    if (again) start(newest, lost.plan === newest);
    else onAnswer(fail(engineFailure(error)));
  };

  return {
    evaluate: (plan) => {
      newest = plan;
      // Edits of one moment are answered together; typing waits for the run before it, if any, and for nothing else.
      timer ??= setTimeout(() => {
        timer = null;
        if (!running && newest) start(newest, false);
      });
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      newest = null;
      running = null;
      port?.end();
      port = null;
    },
  };
}
