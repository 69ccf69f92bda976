import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import type { UsageGatherer } from '../../../models/calibration/gatherUsage';
import { problem } from '../../../models/problem/problem';
import { fail, type Result } from '../../../models/problem/result';
import { errorCode } from '../files/errorCode';
import { isPacked, PACKED_MARK_BYTES } from './isPacked';
import { readUsageStream, USAGE_LIMITS, type ReadUsage, type UsageLimits } from './readUsageStream';

/** Streams a bill, packed or not, into `into`; rows that can not be used are named, the others count. */
export async function readUsageFile(path: string, into: UsageGatherer, signal?: AbortSignal, limits: UsageLimits = USAGE_LIMITS): Promise<Result<ReadUsage>> {
  const name = basename(path);
  let file: FileHandle;
  try {
    file = await open(path, 'r');
  } catch (error) {
    return fail(problem(errorCode(error) === 'ENOENT' ? 'file.not-found' : 'file.not-readable', '', { name }));
  }
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(PACKED_MARK_BYTES), 0, PACKED_MARK_BYTES, 0);
    const packed = isPacked(buffer.subarray(0, bytesRead));
    return await readUsageStream(file.createReadStream({ start: 0, autoClose: false }), { name, packed, into, limits, ...(signal ? { signal } : {}) });
  } catch (error) {
    return fail(problem('file.not-readable', '', { name, reason: errorCode(error) }));
  } finally {
    await file.close();
  }
}
