import { mkdir, realpath } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { PLAN_FORMAT_VERSION } from '../../../models/document/schema/plan';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { MAX_PLAN_CHARACTERS } from '../../../shared/hostContract/contract';
import type { PlanContent, PlanFiles, PlanRevision } from '../../hostRouter/ports';
import { formatVersionOf } from '../../../shared/files/formatVersionOf';
import { inTurn } from './inTurn';
import { planRevision } from './planRevision';
import { readBytes } from './readBytes';

/** Plans on disk. One write at a time per file, so that the check and the write that follows belong together. */
export function createPlanFiles(): PlanFiles {
  const turns = inTurn();
  return {
    read,
    replace: (path, revision, text) => turns(path, () => replace(path, revision, text)),
    create: (path, text) => turns(path, () => create(path, text)),
  };
}

async function read(path: string): Promise<Result<PlanContent>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  const name = basename(path);
  const text = decode(bytes.value);
  if (text === null) return fail(problem('file.not-readable', '', { name }));
  if (text.length > MAX_PLAN_CHARACTERS) {
    return fail(problem('plan.too-large', '', { found: text.length, allowed: MAX_PLAN_CHARACTERS, unit: 'characters' }));
  }
  return ok({ name, revision: planRevision(bytes.value), text });
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

async function replace(path: string, revision: string, text: string): Promise<Result<PlanRevision>> {
  const there = await readBytes(path);
  if (!there.ok) return there;
  const newer = newerVersionKept(path, there.value);
  if (newer) return newer;
  if (planRevision(there.value) !== revision) return fail(problem('file.changed-on-disk', '', { name: basename(path) }));
  return write(path, text);
}

async function create(path: string, text: string): Promise<Result<PlanRevision>> {
  const there = await readBytes(path);
  if (there.ok) {
    const newer = newerVersionKept(path, there.value);
    if (newer) return newer;
  } else if (there.problems.some(({ code }) => code !== 'file.not-found')) {
    // What cannot be looked into cannot be shown to be older than this app.
    return fail(problem('file.not-writable', '', { name: basename(path) }));
  }
  return write(path, text);
}

/** A file of a newer format holds what this build cannot know; writing over it would lose that. */
function newerVersionKept(path: string, bytes: Buffer): Result<never> | null {
  const found = formatVersionOf(bytes.toString('utf8'));
  if (found === null || found <= PLAN_FORMAT_VERSION) return null;
  return fail(problem('file.newer-version-kept', '', { name: basename(path), found, supported: PLAN_FORMAT_VERSION }));
}

async function write(path: string, text: string): Promise<Result<PlanRevision>> {
  const bytes = Buffer.from(text, 'utf8');
  try {
    await mkdir(dirname(path), { recursive: true });
    // A temporary file beside the target, flushed to disk, then renamed over it: a crash leaves the old plan or the new one.
    await writeFileAtomic(await realpath(path).catch(() => path), bytes);
  } catch {
    return fail(problem('file.not-writable', '', { name: basename(path) }));
  }
  return ok({ name: basename(path), revision: planRevision(bytes) });
}
