import { basename } from 'node:path';
import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import type { Terminal } from './terminal';

/** A file as text; size and permission are guarded by the terminal's reader. */
export async function readText(path: string, { read }: Terminal): Promise<Result<string>> {
  const bytes = await read(path);
  if (!bytes.ok) return bytes;
  try {
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.value));
  } catch {
    return fail(problem('file.not-readable', '', { name: basename(path), reason: 'it is not UTF-8 text' }));
  }
}
