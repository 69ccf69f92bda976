import type { Plan } from '../../models/document';
import { fail, type Result } from '../../models/problem/result';
import { engineFailure } from './engineFailure';
import type { EngineMessage, EngineRequest } from './engineProtocol';
import type { OpenWorker, WorkerPort } from './workerPort';

/** What a line asks of its worker, and how it finds the answer in what the worker says. */
export interface Line<T> {
  readonly request: (id: number, plan: Plan) => EngineRequest;
  readonly read: (message: EngineMessage) => Result<T> | null;
  readonly onResult: (result: Result<T>, plan: Plan) => void;
}

export interface NewestFirst {
  /** Asks about this plan; only the newest plan gets an answer. */
  ask(plan: Plan): void;
  /** Lets the worker try itself on a plan ahead of the first question, because code runs slowly at first; nobody hears the answer. */
  warm(plan: Plan): void;
  close(): void;
}

/**
 * Keeps one worker busy with the newest plan. A plan that arrives during a run waits, and takes the place of any other
 * that waits; the answer of an overtaken run is dropped. A crashed worker is replaced and asked once more.
 */
export function newestFirst<T>(openWorker: OpenWorker, { request, read, onResult }: Line<T>): NewestFirst {
  let port: WorkerPort | null = null;
  let newest: Plan | null = null;
  let running: { readonly id: number; readonly plan: Plan; readonly retried: boolean } | null = null;
  let lastId = 0;

  const send = (message: EngineRequest) => {
    port ??= openWorker({
      onMessage: (told) => {
        const result = told.id === running?.id ? read(told) : null;
        if (result) finish(result);
      },
      onCrash: crashed,
    });
    port.send(message);
  };

  const start = (plan: Plan, retried: boolean) => {
    lastId += 1;
    running = { id: lastId, plan, retried };
    send(request(lastId, plan));
  };

  const finish = (result: Result<T>) => {
    const done = running?.plan;
    running = null;
    if (done !== undefined && done === newest) onResult(result, done);
    else if (newest) start(newest, false);
  };

  const crashed = (error: unknown) => {
    port?.end();
    port = null;
    const lost = running;
    running = null;
    if (!lost || !newest) return;
    const again = lost.plan !== newest || !lost.retried;
    if (again) start(newest, lost.plan === newest);
    else onResult(fail(engineFailure(error)), newest);
  };

  return {
    ask: (plan) => {
      newest = plan;
      if (!running) start(plan, false);
    },
    warm: (plan) => send({ kind: 'warm', id: 0, plan }),
    close: () => {
      newest = null;
      running = null;
      port?.end();
      port = null;
    },
  };
}
