import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder on disk for one host under test. */
export interface Folder {
  path(...parts: readonly string[]): string;
  write(name: string, text: string): Promise<void>;
  read(...parts: readonly string[]): Promise<string | undefined>;
  remove(): Promise<void>;
}

export async function temporaryFolder(): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), 'plantwright-contract-'));
  const path = (...parts: readonly string[]): string => join(root, ...parts);
  return {
    path,
    async write(name, text) {
      await mkdir(dirname(path(name)), { recursive: true });
      await writeFile(path(name), text);
    },
    read: (...parts) => readFile(path(...parts), 'utf8').catch(() => undefined),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
