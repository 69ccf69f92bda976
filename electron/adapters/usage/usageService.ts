import type { Usage } from '../../../models/calibration/billedUsage';
import { gatherUsage } from '../../../models/calibration/gatherUsage';
import type { Problem } from '../../../models/problem/problem';
import { ok, type Result } from '../../../models/problem/result';

/** What a bill came to, and which of its rows were left out. */
export interface ImportedUsage {
  readonly usage: Usage;
  readonly taken: number;
  readonly leftOut: number;
  readonly problems: readonly Problem[];
}

/** Real bills, for every host and the command line. Nothing of them is kept. */
export interface UsageService {
  /** Several files are one bill: parts of an export, or months. */
  fromFiles(paths: readonly string[], signal?: AbortSignal): Promise<Result<ImportedUsage>>;
}

export function createUsageService(): UsageService {
  return {
    async fromFiles(paths, signal) {
      const { readUsageFile } = await import('./readUsageFile');
      const into = gatherUsage();
      let taken = 0;
      let leftOut = 0;
      const problems: Problem[] = [];
      for (const path of paths) {
        const read = await readUsageFile(path, into, signal);
        if (!read.ok) return read;
        taken += read.value.taken;
        leftOut += read.value.leftOut;
        problems.push(...read.value.problems);
      }
      return ok({ usage: into.usage(), taken, leftOut, problems });
    },
  };
}
