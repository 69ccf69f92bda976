import type { Result } from '../../models/problem/result';
import type { PriceService } from '../adapters/prices/priceService';
import type { UsageService } from '../adapters/usage/usageService';
import type { ExportFile } from '../../shared/exporters/exporter';

/** All that the command line touches outside itself. Passed in, so that tests run it in their own process. */
export interface Terminal {
  readonly version: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly read: (path: string) => Promise<Result<Uint8Array>>;
  /** Paths of all files below a folder, with forward slashes; links are not followed. Empty where there is no such folder. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly prices: PriceService;
  readonly usage: UsageService;
  /** Aborted when the user asks to stop (Ctrl+C). */
  readonly stop: () => AbortSignal;
  /** Writes below a folder and answers with the folder. */
  readonly write: (folder: string, files: readonly ExportFile[]) => Promise<Result<string>>;
}
