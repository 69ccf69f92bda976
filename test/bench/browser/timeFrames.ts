import type { Page } from '@playwright/test';
import { FRAME_MS } from './frameMs';

/** What the page tells of itself while it is moved. */
export interface Frames {
  /** Milliseconds from one frame to the next, of frames that had something to do. */
  readonly deltas: readonly number[];
  /** The longest piece of work that kept the page from answering, milliseconds; 0: none took 50. */
  readonly longestTaskMs: number;
}

/** A frame that comes later than this had something to do. */
const LATE_MS = 1.5 * FRAME_MS;
/** What is drawn only when a gesture rests begins within this time. */
const QUIET_MS = 200;
/** As many frames in time, one after the other: the page is at rest. */
const IDLE_FRAMES = 2;
/** A page that is never at rest ends the run. */
const PATIENCE_MS = 180_000;

/**
 * Times the frames of the page while something moves it, until it is at rest again. Pointer and wheel mark the frames
 * that count, the one after them among these, because it waits for the paint; after the last event every late frame
 * counts, as it does what was left for then.
 */
export async function timeFrames(page: Page, move: () => Promise<void>): Promise<Frames> {
  const recording = await page.evaluateHandle(
    ({ late, quiet, idleFrames, patience }) => {
      const deltas: number[] = [];
      let longestTaskMs = 0;
      let last = performance.now();
      let lastEvent = last;
      let asked = 0;
      let idle = 0;
      let begun = false;
      let atRest: (() => void) | null = null;
      let running = true;
      const EVENTS = ['wheel', 'pointerdown', 'pointermove', 'pointerup'] as const;
      const ask = (): void => {
        begun = true;
        asked = 2;
        lastEvent = performance.now();
      };
      for (const name of EVENTS) window.addEventListener(name, ask, { capture: true, passive: true });
      const note = (tasks: readonly PerformanceEntry[]): void => {
        for (const { duration } of tasks) longestTaskMs = Math.max(longestTaskMs, duration);
      };
      const tasks = new PerformanceObserver((list) => note(list.getEntries()));
      tasks.observe({ type: 'longtask' });
      const frame = (now: number): void => {
        const delta = now - last;
        const isBusy = asked > 0 || delta > late;
        if (isBusy && begun) deltas.push(delta);
        idle = isBusy ? 0 : idle + 1;
        asked -= 1;
        last = now;
        if (atRest !== null && idle >= idleFrames && now - lastEvent >= quiet) atRest();
        if (running) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      return {
        stop: async () => {
          await new Promise<void>((settle, refuse) => {
            setTimeout(() => refuse(new Error('the drawing does not come to rest')), patience);
            atRest = settle;
          });
          running = false;
          note(tasks.takeRecords());
          tasks.disconnect();
          for (const name of EVENTS) window.removeEventListener(name, ask, { capture: true });
          return { deltas, longestTaskMs };
        },
      };
    },
    { late: LATE_MS, quiet: QUIET_MS, idleFrames: IDLE_FRAMES, patience: PATIENCE_MS },
  );
  await move();
  const frames = await recording.evaluate(({ stop }) => stop());
  await recording.dispose();
  return frames;
}
