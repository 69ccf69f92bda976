import type { Page } from '@playwright/test';
import { answered } from './answered';

export interface LayoutTimes {
  /** From handing the plan to the worker to its places coming back, milliseconds. */
  readonly workerMs: number;
  /** The longest task of the page from the command until the new drawing is painted. */
  readonly longestTaskMs: number;
}

const ARRANGE_ALL = 'Alt+Shift+E';

/** Has everything arranged anew by its key, so many times, each undone before the next. The page must have been loaded with `noteWorkers`. */
export async function timeLayouts(page: Page, runs: number): Promise<readonly LayoutTimes[]> {
  const all: LayoutTimes[] = [];
  while (all.length < runs) {
    await answered(page);
    await page.getByTestId('canvas').focus();
    const before = await lastStep(page);
    const watching = await page.evaluateHandle(watchDrawing);
    await page.keyboard.press(ARRANGE_ALL);
    all.push(await watching.evaluate(({ times }) => times));
    await watching.dispose();
    await page.getByTestId('undo').click();
    await page.waitForFunction((step) => document.querySelector('[data-testid="undo"]')?.outerHTML === step, before);
  }
  return all;
}

/** What the undo button says and offers. */
const lastStep = (page: Page): Promise<string> => page.getByTestId('undo').evaluate((button) => button.outerHTML);

/** The drawing is new when the undo button offers another step; it is painted a frame later. */
function watchDrawing() {
  const undo = document.querySelector('[data-testid="undo"]');
  if (undo === null) throw new Error('there is no undo button');
  let longestTaskMs = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
  });
  tasks.observe({ type: 'longtask' });
  const { noted } = window;
  const times = new Promise<{ workerMs: number; longestTaskMs: number }>((settle) => {
    const changed = new MutationObserver(() => {
      changed.disconnect();
      // The longest task is told after it has ended: two more frames leave it time.
      const done = (): void => settle({ workerMs: (noted['layout']?.told ?? Number.NaN) - (noted['layout']?.asked ?? Number.NaN), longestTaskMs });
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 100)));
    });
    changed.observe(undo, { attributes: true, childList: true, subtree: true, characterData: true });
  });
  return { times };
}
