import { fail, type Result } from '../../models/problem/result';
import { engineFailure } from './engineFailure';
import type { EngineMessage, EngineRequest } from './engineProtocol';
import type { OpenWorker } from './workerPort';

interface Conversation<T> {
  readonly request: EngineRequest;
  /** Aborting ends the worker at once, whatever it is doing. */
  readonly signal: AbortSignal;
  /** Reads what the worker says; the result ends the conversation, null lets it go on. */
  readonly read: (message: EngineMessage) => Result<T> | null;
}

/** Asks a worker of its own, so that answers go on meanwhile, and ends it afterwards. Null: cancelled. */
export function askOwnWorker<T>(openWorker: OpenWorker, { request, signal, read }: Conversation<T>): Promise<Result<T> | null> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(null);
    const settle = (outcome: Result<T> | null) => {
      signal.removeEventListener('abort', cancel);
      port.end();
      resolve(outcome);
    };
    const cancel = () => settle(null);
    const port = openWorker({
      onMessage: (message) => {
        const result = read(message);
        if (result) settle(result);
      },
      onCrash: (error) => settle(fail(engineFailure(error))),
    });
    signal.addEventListener('abort', cancel, { once: true });
    port.send(request);
  });
}
