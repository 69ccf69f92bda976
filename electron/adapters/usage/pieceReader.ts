import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { UsageGatherer } from '../../../models/calibration/gatherUsage';
import type { Result } from '../../../models/problem/result';
import { isPacked } from './isPacked';
import type { ReadUsage } from './readUsageStream';

/** One file that comes in pieces. */
export interface PieceReader {
  /** Resolves when there is room for the next piece; with the outcome as soon as there is one, which may be before the last piece. */
  append(bytes: Uint8Array, last: boolean): Promise<Result<ReadUsage> | null>;
}

/** As much as a file on disk is read at once; the process that reads also draws windows, so it must come up for air. */
const MOUTHFUL_BYTES = 64 * 1024;

/** Reads a file while its pieces come in; its first bytes say whether it is packed. */
export function createPieceReader(name: string, into: UsageGatherer, signal: AbortSignal): PieceReader {
  const pieces = new PassThrough();
  let reading: Promise<Result<ReadUsage>> | null = null;
  let outcome: Result<ReadUsage> | null = null;
  const start = async (packed: boolean): Promise<Result<ReadUsage>> => {
    const { readUsageStream, USAGE_LIMITS } = await import('./readUsageStream');
    outcome = await readUsageStream(pieces, { name, packed, into, limits: USAGE_LIMITS, signal });
    return outcome;
  };
  return {
    async append(bytes, last) {
      reading ??= start(isPacked(bytes));
      if (outcome !== null) return outcome;
      for (let at = 0; at < bytes.length && outcome === null; at += MOUTHFUL_BYTES) {
        // A reading that ends early takes no more, so its end has to be waited for as well.
        if (!pieces.write(bytes.subarray(at, at + MOUTHFUL_BYTES))) await Promise.race([once(pieces, 'drain', { signal }).catch(() => null), reading]);
      }
      if (!last) return outcome;
      pieces.end();
      return reading;
    },
  };
}
