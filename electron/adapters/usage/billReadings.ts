import { gatherUsage } from '../../../models/calibration/gatherUsage';
import { problem, type Problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import { MAX_USAGE_ROWS } from '../../../shared/usage/usageText';
import { countingUsage } from './countingUsage';
import { createPieceReader, type PieceReader } from './pieceReader';
import type { SignInPrompt } from './signIn';
import type { AzureWish, ImportedUsage, UsageService } from './usageService';

export interface ReadingState {
  readonly running: boolean;
  readonly rows: number;
  readonly prompt: SignInPrompt | null;
  readonly problems: readonly Problem[];
}

/** Bills that are being read for a page. Nothing of them outlives the answer. */
export interface BillReadings {
  begin(): string;
  append(id: string, piece: Piece): Promise<Result<ReadingState>>;
  fromAzure(wish: PageWish): string;
  state(id: string): Result<ReadingState>;
  take(id: string): Result<ImportedUsage>;
  stop(id: string): void;
}

/** What a page says of the bill that it wants from Azure. */
type PageWish = Pick<AzureWish, 'scope' | 'months' | 'way'>;

interface Piece {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly last: boolean;
}

interface Reading {
  readonly controller: AbortController;
  state: ReadingState;
  result(): Result<ImportedUsage>;
  readonly append: ((piece: Piece) => Promise<void>) | null;
}

/** A page that forgets its readings must not fill the memory. */
const MOST_OPEN = 4;
const STARTED: ReadingState = { running: true, rows: 0, prompt: null, problems: [] };

export function createBillReadings(service: Pick<UsageService, 'fromAzure'>): BillReadings {
  const open = new Map<string, Reading>();
  let opened = 0;
  const keep = (reading: Reading): string => {
    const [oldest] = open.keys();
    if (open.size >= MOST_OPEN && oldest !== undefined) stop(oldest);
    opened += 1;
    const id = `reading-${opened}`;
    open.set(id, reading);
    return id;
  };
  const find = (id: string): Result<Reading> => {
    const found = open.get(id);
    return found ? ok(found) : fail(problem('usage.cancelled'));
  };
  const stop = (id: string): void => {
    open.get(id)?.controller.abort();
    open.delete(id);
  };
  return {
    begin: () => keep(fromPieces()),
    fromAzure: (wish) => keep(fromAzure(service, wish)),
    async append(id, piece) {
      const reading = find(id);
      if (!reading.ok) return reading;
      await reading.value.append?.(piece);
      return ok(reading.value.state);
    },
    state(id) {
      const reading = find(id);
      return reading.ok ? ok(reading.value.state) : reading;
    },
    take(id) {
      const reading = find(id);
      if (!reading.ok) return reading;
      open.delete(id);
      const result = reading.value.result();
      reading.value.controller.abort();
      const rows = result.ok ? result.value.usage.rows.length : 0;
      return rows > MAX_USAGE_ROWS ? fail(problem('usage.too-large', '', { name: 'The bill', allowed: MAX_USAGE_ROWS, unit: 'different meters and resources' })) : result;
    },
    stop,
  };
}

/** Files one after the other; the first one that can not be read ends it. */
function fromPieces(): Reading {
  const gathered = gatherUsage();
  const controller = new AbortController();
  let file: PieceReader | null = null;
  let taken = 0;
  let leftOut = 0;
  const named: Problem[] = [];
  const into = countingUsage(gathered, () => (reading.state = { ...reading.state, rows: reading.state.rows + 1 }));
  const reading: Reading = {
    controller,
    state: STARTED,
    async append({ name, bytes, last }) {
      if (!reading.state.running) return;
      file ??= createPieceReader(name, into, controller.signal);
      const read = await file.append(bytes, last);
      if (read === null) return;
      file = null;
      if (!read.ok) {
        reading.state = { ...reading.state, running: false, problems: read.problems };
        return;
      }
      taken += read.value.taken;
      leftOut += read.value.leftOut;
      named.push(...read.value.problems);
    },
    result: () => {
      if (reading.state.problems.length > 0) return fail(...reading.state.problems);
      return taken === 0 || file !== null ? fail(problem('usage.empty')) : ok({ usage: gathered.usage(), taken, leftOut, problems: named });
    },
  };
  return reading;
}

function fromAzure(service: Pick<UsageService, 'fromAzure'>, wish: PageWish): Reading {
  const controller = new AbortController();
  let imported: Result<ImportedUsage> = fail(problem('usage.cancelled'));
  const change = (part: Partial<ReadingState>): void => void (reading.state = { ...reading.state, ...part });
  const reading: Reading = { controller, state: STARTED, append: null, result: () => imported };
  const run = async (): Promise<void> => {
    imported = await service
      .fromAzure({ ...wish, signal: controller.signal, tell: (prompt) => change({ prompt }), onRow: () => change({ rows: reading.state.rows + 1, prompt: null }) })
      .catch((error: unknown) => fail(problem('usage.unreachable', '', { reason: error instanceof Error ? error.name : 'an unknown fault' })));
    change({ running: false, prompt: null, problems: imported.ok ? [] : imported.problems });
  };
  void run();
  return reading;
}
