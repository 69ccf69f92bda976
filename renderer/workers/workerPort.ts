import type { EngineMessage, EngineRequest } from './engineProtocol';

/** A worker as the client sees it; tests put a plain object in its place. */
export interface WorkerPort {
  send(request: EngineRequest): void;
  end(): void;
}

export interface WorkerEvents {
  readonly onMessage: (message: EngineMessage) => void;
  /** The worker died or could not be understood; it will not answer any more. */
  readonly onCrash: (error: unknown) => void;
}

export type OpenWorker = (events: WorkerEvents) => WorkerPort;

export const openEngineWorker: OpenWorker = (events) => portOf(new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name: 'engine' }), events);

export const openGlanceWorker: OpenWorker = (events) => portOf(new Worker(new URL('./glance.worker.ts', import.meta.url), { type: 'module', name: 'glance' }), events);

function portOf(worker: Worker, { onMessage, onCrash }: WorkerEvents): WorkerPort {
  worker.addEventListener('message', ({ data }: MessageEvent<EngineMessage>) => onMessage(data));
  worker.addEventListener('messageerror', () => onCrash(new Error('unreadable message')));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onCrash(event.error ?? new Error(event.message));
  });
  return { send: (request) => worker.postMessage(request), end: () => worker.terminate() };
}
