import type { Page } from '@playwright/test';

const BYTES_PER_MIB = 1024 ** 2;

/** What the page's scripts hold after tidying up; its workers have heaps of their own. */
export async function heapMiB(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / BYTES_PER_MIB;
}
