import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { errorCode } from './errorCode';

/** Bytes of a plan file that are read at most; the size is checked on the open file, before a byte is taken in. */
export const MAX_PLAN_BYTES = 50 * 1024 * 1024;

export async function readBytes(path: string): Promise<Result<Buffer>> {
  const name = basename(path);
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > MAX_PLAN_BYTES) return fail(problem('plan.too-large', '', { found: size, allowed: MAX_PLAN_BYTES, unit: 'bytes' }));
      return ok(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    return fail(problem(errorCode(error) === 'ENOENT' ? 'file.not-found' : 'file.not-readable', '', { name }));
  }
}
