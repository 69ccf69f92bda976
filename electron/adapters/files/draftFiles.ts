import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { PLAN_EXTENSION } from '../../../shared/files/planFileName';
import { DRAFT_ID } from '../../../shared/hostContract/draftId';
import type { Drafts } from '../../hostRouter/ports';
import { inTurn } from './inTurn';
import { readBytes } from './readBytes';

/** Drafts that nobody asked for make room for newer ones. */
const MOST_KEPT = 20;

interface Kept {
  readonly id: string;
  readonly writtenMs: number;
}

/** Plans that have no file yet, one file for each window that works on one. */
export function createDraftFiles(folder: string): Drafts {
  const turns = inTurn();
  const pathOf = (id: string): string => join(folder, `${id}${PLAN_EXTENSION}`);
  const list = async (): Promise<readonly string[]> => (await newestFirst(folder, pathOf)).map(({ id }) => id);
  return {
    list,
    async read(id) {
      const bytes = await readBytes(pathOf(id));
      return bytes.ok ? ok(bytes.value.toString('utf8')) : bytes;
    },
    keep: (id, text) =>
      turns(id, async (): Promise<Result<null>> => {
        try {
          await mkdir(folder, { recursive: true });
          await writeFileAtomic(pathOf(id), text);
        } catch {
          return fail(problem('file.not-writable', '', { name: pathOf(id) }));
        }
        const old = (await list()).slice(MOST_KEPT);
        await Promise.all(old.map((each) => rm(pathOf(each), { force: true })));
        return ok(null);
      }),
    drop: (id) => turns(id, () => rm(pathOf(id), { force: true })),
  };
}

async function newestFirst(folder: string, pathOf: (id: string) => string): Promise<readonly Kept[]> {
  const names = await readdir(folder).catch(() => []);
  const ids = names.filter((name) => name.endsWith(PLAN_EXTENSION)).map((name) => name.slice(0, -PLAN_EXTENSION.length)).filter((id) => DRAFT_ID.test(id));
  const kept = await Promise.all(ids.map(async (id) => ({ id, writtenMs: await stat(pathOf(id)).then(({ mtimeMs }) => mtimeMs, () => 0) })));
  return kept.sort((a, b) => b.writtenMs - a.writtenMs);
}
