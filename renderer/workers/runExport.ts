import type { Result } from '../../models/problem/result';
import { askOwnWorker } from './askOwnWorker';
import type { EncodedFile, ExportProgress, ExportRequest } from './engineProtocol';
import type { OpenWorker } from './workerPort';

export interface ExportOptions {
  readonly onProgress: (progress: ExportProgress) => void;
  readonly signal: AbortSignal;
}

/** Builds exports in a worker of their own. Null: cancelled. */
export function runExport(openWorker: OpenWorker, request: ExportRequest, { onProgress, signal }: ExportOptions): Promise<Result<readonly EncodedFile[]> | null> {
  return askOwnWorker(openWorker, {
    request: { kind: 'export', id: 1, ...request },
    signal,
    read: (message) => {
      if (message.kind === 'progress') onProgress({ done: message.done, total: message.total });
      return message.kind === 'exported' ? message.result : null;
    },
  });
}
