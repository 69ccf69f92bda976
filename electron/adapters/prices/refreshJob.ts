import { problem, type Problem } from '../../../models/problem/problem';
import type { PriceService } from './priceService';

export interface RefreshState {
  readonly running: boolean;
  readonly questionsDone: number;
  readonly questions: number;
  readonly pages: number;
  /** The new book, once there is one. */
  readonly bookId: string | null;
  /** Why the last refresh ended without one. */
  readonly problems: readonly Problem[];
}

/** A refresh that goes on while the page asks how far it is. */
export interface RefreshJob {
  /** Starts one, or lets the one that runs go on. */
  start(regions: readonly string[], currency: string): RefreshState;
  state(): RefreshState;
  stop(): RefreshState;
}

const IDLE: RefreshState = { running: false, questionsDone: 0, questions: 0, pages: 0, bookId: null, problems: [] };

export function createRefreshJob(service: Pick<PriceService, 'refresh'>): RefreshJob {
  let state = IDLE;
  let stop = new AbortController();
  const run = async (regions: readonly string[], currency: string): Promise<void> => {
    const book = await service
      .refresh({ regions, currency, signal: stop.signal, onProgress: (progress) => (state = { ...state, ...progress }) })
      .catch((error: unknown) => ({ ok: false as const, problems: [problem('prices.service-unreachable', '', { reason: error instanceof Error ? error.name : 'an unknown fault' })] }));
    state = { ...state, running: false, ...(book.ok ? { bookId: book.value.id } : { problems: book.problems }) };
  };
  return {
    start(regions, currency) {
      if (state.running) return state;
      state = { ...IDLE, running: true };
      stop = new AbortController();
      void run(regions, currency);
      return state;
    },
    state: () => state,
    stop() {
      stop.abort();
      return state;
    },
  };
}
