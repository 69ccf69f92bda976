import type { Page } from '@playwright/test';

/** What the page tells of itself while it is moved. */
export interface Frames {
  /** Milliseconds from one frame to the next, of frames that had something to do. */
  readonly deltas: readonly number[];
  /** The longest piece of work that kept the page from answering, milliseconds. */
  readonly longestTaskMs: number;
}

/** Times the frames of the page while something moves it: pointer and wheel mark the frames that count, the one after them among these, because it waits for the paint. */
export async function timeFrames(page: Page, move: () => Promise<void>): Promise<Frames> {
  const recording = await page.evaluateHandle(() => {
    const deltas: number[] = [];
    let longestTaskMs = 0;
    let last = performance.now();
    let asked = 0;
    let running = true;
    const EVENTS = ['wheel', 'pointermove'] as const;
    const ask = (): void => void (asked = 2);
    for (const name of EVENTS) window.addEventListener(name, ask, { capture: true, passive: true });
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration);
    });
    tasks.observe({ type: 'longtask' });
    const frame = (now: number): void => {
      if (asked > 0) deltas.push(now - last);
      asked -= 1;
      last = now;
      if (running) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    return {
      stop: () => {
        running = false;
        tasks.disconnect();
        for (const name of EVENTS) window.removeEventListener(name, ask, { capture: true });
        return { deltas, longestTaskMs };
      },
    };
  });
  await move();
  const frames = await recording.evaluate(({ stop }) => stop());
  await recording.dispose();
  return frames;
}
