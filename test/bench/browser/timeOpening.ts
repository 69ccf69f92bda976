import type { Page } from '@playwright/test';

declare global {
  interface Window {
    readonly firstCard: Promise<number>;
  }
}

/** Runs in the page before anything else: when the first card has been painted, by the clock of the page. */
function noteFirstCard(): void {
  const firstCard = new Promise<number>((settle) => {
    const look = (): void => {
      const isThere = document.querySelector('.react-flow__node') !== null;
      requestAnimationFrame(isThere ? () => settle(performance.now()) : look);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { firstCard });
}

/** Loads the page anew so many times: milliseconds from the start to the painted drawing. */
export async function timeOpening(page: Page, runs: number): Promise<readonly number[]> {
  await page.addInitScript(noteFirstCard);
  const times: number[] = [];
  while (times.length < runs) {
    await page.reload();
    times.push(await page.evaluate(() => window.firstCard));
  }
  return times;
}
