import { lstat, mkdir, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import type { ExportBytes, ExportFiles, ExportTarget } from '../../hostRouter/ports';
import { exportPaths } from './exportPaths';

/** Writes exported files to a file the user chose or below a folder. */
export const exportFiles: ExportFiles = { write };

async function write(target: ExportTarget, files: readonly ExportBytes[]): Promise<Result<string>> {
  const place = 'file' in target ? target.file : target.folder;
  try {
    const failure = 'file' in target ? await writeOne(target.file, files) : await writeBelow(target.folder, files);
    return failure ?? ok(place);
  } catch {
    return fail(problem('file.not-writable', '', { name: place }));
  }
}

async function writeOne(path: string, files: readonly ExportBytes[]): Promise<Result<never> | null> {
  const [only, ...others] = files;
  if (!only || others.length > 0) return fail(problem('file.name-invalid', '', { name: basename(path), reason: 'it would have to hold several files' }));
  await mkdir(dirname(path), { recursive: true });
  await writeFileAtomic(path, Buffer.from(only.bytes));
  return null;
}

async function writeBelow(folder: string, files: readonly ExportBytes[]): Promise<Result<never> | null> {
  const checked = exportPaths(files.map(({ path }) => path));
  if (!checked.ok) return checked;
  await mkdir(folder, { recursive: true });
  const root = await realpath(folder);
  for (const { path, bytes } of files) {
    const target = await targetBelow(root, path);
    if (target === null) return fail(problem('file.not-writable', '', { name: path }));
    await writeFileAtomic(target, Buffer.from(bytes));
  }
  return null;
}

/** The full path, or null when a link that lies there already would lead the file out of the folder. */
async function targetBelow(root: string, path: string): Promise<string | null> {
  const target = join(root, ...path.split('/'));
  const nearest = await nearestExisting(root, dirname(target));
  if (!isBelow(root, await realpath(nearest))) return null;
  await mkdir(dirname(target), { recursive: true });
  const there = await lstat(target).catch(() => null);
  return there === null || there.isFile() ? target : null;
}

async function nearestExisting(root: string, folder: string): Promise<string> {
  if (folder === root || (await lstat(folder).catch(() => null)) !== null) return folder;
  return nearestExisting(root, dirname(folder));
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}
