import { problem } from '../../models/problem/problem';
import { fail, ok } from '../../models/problem/result';
import type { ExportFile } from '../../shared/exporters/exporter';
import { createPriceService, type PriceService } from '../../electron/adapters/prices/priceService';
import { createUsageService, type UsageService } from '../../electron/adapters/usage/usageService';
import { run } from '../../electron/cli/cli';
import type { ExitCode } from '../../electron/cli/exitCode';

export interface Finished {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, Uint8Array>;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

const NO_BOOKS = createPriceService({ folder: '/nonexistent/price-books', getPage: () => Promise.reject(new Error('tests have no connection')) });

/** Runs one command line in this process over files in memory. */
export async function plantwright(args: readonly string[], files: Files = {}, prices: PriceService = NO_BOOKS, usage: UsageService = createUsageService()): Promise<Finished> {
  const written = new Map<string, Uint8Array>();
  let out = '';
  let err = '';
  const code = await run(args, {
    version: '0.0.0-test',
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    read: (path) => {
      const content = files[path];
      if (content === undefined) return Promise.resolve(fail(problem('file.not-found', '', { name: path })));
      return Promise.resolve(ok(typeof content === 'string' ? new TextEncoder().encode(content) : content));
    },
    list: (folder) => Promise.resolve(Object.keys(files).filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1))),
    prices,
    usage,
    stop: () => new AbortController().signal,
    write: (folder, built: readonly ExportFile[]) => {
      for (const { path, bytes } of built) written.set(`${folder}/${path}`, bytes);
      return Promise.resolve(ok(folder));
    },
  });
  return { code, out, err, written };
}
