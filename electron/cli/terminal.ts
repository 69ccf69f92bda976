import type { Result } from '../../models/problem/result';
import type { ExportFile } from '../../shared/exporters/exporter';

/** All that the command line touches outside itself. Passed in, so that tests run it in their own process. */
export interface Terminal {
  readonly version: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly read: (path: string) => Promise<Result<Uint8Array>>;
  /** Writes below a folder and answers with the folder. */
  readonly write: (folder: string, files: readonly ExportFile[]) => Promise<Result<string>>;
}
