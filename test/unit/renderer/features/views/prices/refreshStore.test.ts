import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HostClient } from '../../../../../../shared/hostContract/contract';
import { useRefresh } from '../../../../../../renderer/features/views/prices/refreshStore';

const IDLE = { running: false, questionsDone: 0, questions: 0, pages: 0, bookId: null, problems: [] };

/** A host that answers with these states, one after the other. */
function hostOf(...states: readonly unknown[]) {
  const asked: string[] = [];
  const left = [...states];
  const call = (method: string) => {
    asked.push(method);
    return Promise.resolve(left.shift() ?? { ok: true, value: IDLE });
  };
  return { host: { call } as unknown as HostClient, asked };
}
const told = (state: Partial<typeof IDLE> | { bookId: string }) => ({ ok: true, value: { ...IDLE, ...state } });

describe('a refresh as the page follows it', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    useRefresh.setState({ state: null, problems: [] });
  });

  it('is followed to its end and tells of the new book once', async () => {
    const { host, asked } = hostOf(told({ running: true }), told({ running: true, questionsDone: 3, questions: 6, pages: 4 }), told({ bookId: 'new' }));
    const onBook = vi.fn();
    const run = useRefresh.getState().start(host, { regions: ['westeurope'], currency: 'USD' }, onBook);
    await vi.advanceTimersByTimeAsync(500);
    expect(useRefresh.getState().state).toMatchObject({ running: true, questionsDone: 3 });
    await vi.advanceTimersByTimeAsync(500);
    await run;
    expect(useRefresh.getState().state).toMatchObject({ running: false, bookId: 'new' });
    expect([onBook.mock.calls.length, asked]).toEqual([1, ['prices.refresh', 'prices.refreshState', 'prices.refreshState']]);
  });

  it('is not started twice', async () => {
    const { host, asked } = hostOf(told({ running: true }));
    useRefresh.setState({ state: { ...IDLE, running: true } });
    await useRefresh.getState().start(host, { regions: ['westeurope'], currency: 'USD' }, () => undefined);
    expect(asked).toEqual([]);
  });

  it('ends with the problems of a host that can not be asked', async () => {
    const { host } = hostOf({ ok: false, problems: [{ code: 'host.refused', path: '', params: {} }] });
    await useRefresh.getState().start(host, { regions: ['westeurope'], currency: 'USD' }, () => undefined);
    expect(useRefresh.getState()).toMatchObject({ state: null, problems: [{ code: 'host.refused' }] });
  });
});
