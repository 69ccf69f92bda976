import type { Usage } from '../../../models/calibration/billedUsage';
import { gatherUsage } from '../../../models/calibration/gatherUsage';
import type { Problem } from '../../../models/problem/problem';
import { ok, type Result } from '../../../models/problem/result';
import { countingUsage } from './countingUsage';
import type { AzureUsage } from './readAzureUsage';
import type { CountedRows } from './rowCount';
import type { SignIn, SignInPrompt } from './signIn';

/** What a bill came to, and which of its rows were left out. */
export interface ImportedUsage extends CountedRows {
  readonly usage: Usage;
}

/** Real bills, for every host and the command line. Nothing of them is kept. */
export interface UsageService {
  /** Several files are one bill: parts of an export, or months. */
  fromFiles(paths: readonly string[], signal?: AbortSignal): Promise<Result<ImportedUsage>>;
  /** Usage details of a scope, signed in for this one reading. */
  fromAzure(wish: AzureWish): Promise<Result<ImportedUsage>>;
}

export interface AzureWish {
  readonly scope: string;
  /** Billing periods as months, such as 2027-03; none: what the service calls the current one. */
  readonly months: readonly string[];
  readonly way: SignIn;
  /** Shows what the user has to do to sign in. */
  readonly tell: (prompt: SignInPrompt) => void;
  /** Told of every row. */
  readonly onRow?: () => void;
  readonly signal?: AbortSignal;
}

/** Another connection and credential are only ever given by tests. */
export type UsageMeans = Partial<Pick<AzureUsage, 'credential' | 'httpClient'>>;

export function createUsageService({ credential, httpClient }: UsageMeans = {}): UsageService {
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
    async fromAzure({ scope, months, way, tell, onRow, signal }) {
      const { readAzureUsage } = await import('./readAzureUsage');
      const who = credential ?? (await (await import('./signIn')).signIn(way, tell));
      const into = gatherUsage();
      const read = await readAzureUsage({ scope, months, credential: who, signal, httpClient }, onRow === undefined ? into : countingUsage(into, onRow));
      return read.ok ? ok({ usage: into.usage(), ...read.value }) : read;
    },
  };
}
