import { create } from 'zustand';
import type { Problem } from '../../../../models/problem/problem';
import type { HostClient } from '../../../../shared/hostContract/contract';
import { callHost, type HostValue } from '../../../state/callHost';

export type RefreshState = HostValue<'prices.refreshState'>;

interface RefreshStore {
  /** What the host said last; null before anybody asked. */
  readonly state: RefreshState | null;
  /** The host could not even be asked. */
  readonly problems: readonly Problem[];
  /** Starts a refresh and follows it to its end, then tells of the new book. */
  start(host: HostClient, wish: { readonly regions: readonly string[]; readonly currency: string }, onBook: () => void): Promise<void>;
  stop(host: HostClient): Promise<void>;
}

const ASK_EVERY_MS = 400;
const pause = (): Promise<void> => new Promise((settle) => setTimeout(settle, ASK_EVERY_MS));

/** The refresh runs in the host and goes on while other views are shown. */
export const useRefresh = create<RefreshStore>((set, get) => ({
  state: null,
  problems: [],
  start: async (host, { regions, currency }, onBook) => {
    if (get().state?.running === true) return;
    set({ problems: [] });
    let answer = await callHost(host, 'prices.refresh', { regions: [...regions], currency });
    for (;;) {
      if (!answer.ok) {
        set({ state: null, problems: answer.problems });
        return;
      }
      set({ state: answer.value });
      if (!answer.value.running) break;
      await pause();
      answer = await callHost(host, 'prices.refreshState', {});
    }
    if (answer.value.bookId !== null) onBook();
  },
  stop: async (host) => {
    await callHost(host, 'prices.stopRefresh', {});
  },
}));
