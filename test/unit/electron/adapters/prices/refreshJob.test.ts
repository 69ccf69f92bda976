import { describe, expect, test } from 'vitest';
import type { PriceService, RefreshRegions } from '../../../../../electron/adapters/prices/priceService';
import { createRefreshJob } from '../../../../../electron/adapters/prices/refreshJob';
import { problem } from '../../../../../models/problem/problem';
import { fail, ok } from '../../../../../models/problem/result';
import { OLD_BOOK } from '../../../../fixtures/retailRows';

/** A refresh that ends when the test says so. */
function heldService() {
  const wishes: RefreshRegions[] = [];
  let end: (result: Awaited<ReturnType<PriceService['refresh']>>) => void = () => undefined;
  const refresh: PriceService['refresh'] = (wish) => {
    wishes.push(wish);
    return new Promise((settle) => (end = settle));
  };
  return { wishes, refresh, end: (result: Parameters<typeof end>[0]) => end(result) };
}
const settled = () => new Promise((settle) => setTimeout(settle));

describe('a refresh in the background', () => {
  test('tells its progress and then its book', async () => {
    const service = heldService();
    const job = createRefreshJob(service);
    expect(job.start(['westeurope'], 'USD')).toMatchObject({ running: true, bookId: null });
    service.wishes[0]?.onProgress?.({ questionsDone: 2, questions: 6, pages: 3 });
    expect(job.state()).toMatchObject({ running: true, questionsDone: 2, questions: 6, pages: 3 });
    service.end(ok(OLD_BOOK));
    await settled();
    expect(job.state()).toMatchObject({ running: false, bookId: OLD_BOOK.id, problems: [] });
  });

  test('is not started twice', () => {
    const service = heldService();
    const job = createRefreshJob(service);
    job.start(['westeurope'], 'USD');
    job.start(['northeurope'], 'USD');
    expect(service.wishes.map(({ regions }) => regions)).toEqual([['westeurope']]);
  });

  test('passes a stop on, tells why there is no book, and can be started again', async () => {
    const service = heldService();
    const job = createRefreshJob(service);
    job.start(['westeurope'], 'USD');
    job.stop();
    expect(service.wishes[0]?.signal?.aborted).toBe(true);
    service.end(fail(problem('prices.cancelled')));
    await settled();
    expect(job.state()).toMatchObject({ running: false, bookId: null, problems: [{ code: 'prices.cancelled' }] });
    job.start(['westeurope'], 'USD');
    expect(service.wishes[1]?.signal?.aborted).toBe(false);
  });
});
