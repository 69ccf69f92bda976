import { access, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { inTurn } from './inTurn';

/** Paths of the plans last opened or saved, newest first. */
export interface RecentPlans {
  list(): Promise<readonly string[]>;
  add(path: string): Promise<void>;
}

const MAX_REMEMBERED = 20;
const savedSchema = z.array(z.string());

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

/** Kept as a small JSON list. It is a convenience: when it cannot be read or written, it is empty and nothing fails. */
export function createRecentPlans(listPath: string): RecentPlans {
  const turns = inTurn();
  const remembered = async (): Promise<readonly string[]> => {
    try {
      return savedSchema.parse(JSON.parse(await readFile(listPath, 'utf8')));
    } catch {
      return [];
    }
  };
  return {
    async list() {
      const paths = await remembered();
      const there = await Promise.all(paths.map(exists));
      return paths.filter((_path, index) => there[index]);
    },
    add: (path) =>
      turns(listPath, async () => {
        const full = resolve(path);
        const paths = [full, ...(await remembered()).filter((known) => known !== full)].slice(0, MAX_REMEMBERED);
        await writeFileAtomic(listPath, `${JSON.stringify(paths, null, 2)}\n`).catch(() => undefined);
      }),
  };
}
