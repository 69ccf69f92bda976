import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { usageReader, type UsageReader } from '../../../shared/usage/usageReader';
import { problem, type Problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import type { UsageGatherer } from '../../../models/calibration/gatherUsage';
import { errorCode } from '../files/errorCode';
import { RowCount, type CountedRows } from './rowCount';

export interface UsageLimits {
  /** Of the text, unpacked: a small packed file can hold any amount. */
  readonly bytes: number;
  readonly rowBytes: number;
}

const MIB = 1024 * 1024;
/** One million rows take about 1 GiB; that is what the vendor suggests to split at. */
export const USAGE_LIMITS: UsageLimits = { bytes: 2048 * MIB, rowBytes: MIB };

export interface ReadUsage extends CountedRows {
  readonly form: string;
}

interface Reading {
  readonly name: string;
  readonly packed: boolean;
  readonly into: UsageGatherer;
  readonly limits: UsageLimits;
  readonly signal?: AbortSignal;
}

/** Reads a bill from a stream of bytes into `into`; rows that can not be used are named, the others count. */
export async function readUsageStream(source: Readable, { name, packed, into, limits, signal }: Reading): Promise<Result<ReadUsage>> {
  const tally = new RowTally(name, into);
  const parser = parse({ bom: true, relax_column_count: true, skip_empty_lines: true, max_record_size: limits.rowBytes, info: true });
  const rows = async (records: AsyncIterable<Record_>): Promise<void> => {
    for await (const { record, info } of records) if (!tally.take(record, info.lines)) return;
  };
  try {
    const options = signal ? { signal } : {};
    if (packed) await pipeline(source, createGunzip(), limitBytes(limits.bytes), parser, rows, options);
    else await pipeline(source, limitBytes(limits.bytes), parser, rows, options);
  } catch (error) {
    // To stop in the middle of a stream is an error to it.
    if (!tally.isRefused) return fail(faultOf(error, name, limits, signal));
  }
  return tally.result();
}

interface Record_ {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads rows as they come, the first one as the head. */
class RowTally {
  private reader: Result<UsageReader> | null = null;
  private readonly count: RowCount;

  constructor(
    private readonly name: string,
    into: UsageGatherer,
  ) {
    this.count = new RowCount(name, into);
  }

  /** The head is of no known form. */
  get isRefused(): boolean {
    return this.reader?.ok === false;
  }

  /** False when nothing behind this row can be read. */
  take(cells: readonly string[], line: number): boolean {
    if (this.reader === null) {
      this.reader = usageReader(cells, this.name);
      return this.reader.ok;
    }
    if (!this.reader.ok) return false;
    this.count.take(this.reader.value.read(cells, line));
    return true;
  }

  result(): Result<ReadUsage> {
    if (this.reader === null) return fail(problem('usage.empty', '', { name: this.name }));
    if (!this.reader.ok) return this.reader;
    const counted = this.count.result();
    return counted.ok ? ok({ form: this.reader.value.form.id, ...counted.value }) : counted;
  }
}

const TOO_LARGE = 'USAGE_TOO_LARGE';

function limitBytes(most: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > most) done(Object.assign(new Error(TOO_LARGE), { code: TOO_LARGE }));
      else done(null, chunk);
    },
  });
}

function faultOf(error: unknown, name: string, { bytes }: UsageLimits, signal: AbortSignal | undefined): Problem {
  const code = errorCode(error);
  if (signal?.aborted === true) return problem('usage.cancelled');
  if (code === TOO_LARGE) return problem('usage.too-large', '', { name, allowed: bytes, unit: 'bytes' });
  if (code.startsWith('CSV_')) return problem('usage.malformed', '', { name, reason: code === 'CSV_MAX_RECORD_SIZE' ? 'a row does not end' : 'its quotes do not match' });
  return problem('usage.malformed', '', { name, reason: code.startsWith('Z_') ? 'the packed file is damaged or cut short' : 'it could not be read to its end' });
}
