import { fail, type Result } from '../../models/problem/result';
import { engineFailure } from './engineFailure';
import type { EncodedFile, ExportProgress, ExportRequest } from './engineProtocol';
import type { OpenWorker } from './workerPort';

export interface ExportOptions {
  readonly onProgress: (progress: ExportProgress) => void;
  /** Aborting ends the worker at once, whatever it is doing. */
  readonly signal: AbortSignal;
}

/** Builds exports in a worker of their own, so that answers go on meanwhile. Null: cancelled. */
export function runExport(openWorker: OpenWorker, request: ExportRequest, { onProgress, signal }: ExportOptions): Promise<Result<readonly EncodedFile[]> | null> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(null);
    const settle = (outcome: Result<readonly EncodedFile[]> | null) => {
      signal.removeEventListener('abort', cancel);
      port.end();
      resolve(outcome);
    };
    const cancel = () => settle(null);
    const port = openWorker({
      onMessage: (message) => {
        if (message.kind === 'progress') onProgress({ done: message.done, total: message.total });
        if (message.kind === 'exported') settle(message.result);
      },
      onCrash: (error) => settle(fail(engineFailure(error))),
    });
    signal.addEventListener('abort', cancel, { once: true });
    port.send({ kind: 'export', id: 1, ...request });
  });
}
