import type { EngineMessage, EngineRequest } from '../../../../renderer/workers/engineProtocol';
import type { OpenWorker, WorkerEvents } from '../../../../renderer/workers/workerPort';

export interface TestWorker {
  readonly requests: EngineRequest[];
  readonly events: WorkerEvents;
  ended: boolean;
  say(message: EngineMessage): void;
}

/** Workers that answer only when the test says so. */
export function testWorkers(): { readonly open: OpenWorker; readonly opened: TestWorker[] } {
  const opened: TestWorker[] = [];
  const open: OpenWorker = (events) => {
    const worker: TestWorker = { requests: [], events, ended: false, say: (message) => events.onMessage(message) };
    opened.push(worker);
    return { send: (request) => worker.requests.push(request), end: () => (worker.ended = true) };
  };
  return { open, opened };
}
