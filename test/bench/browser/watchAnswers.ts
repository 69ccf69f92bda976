import type { Page, Worker } from '@playwright/test';
import { answered } from './answered';
import { noteWorkers } from './noteWorkers';

/** Milliseconds from what a person typed to the painted answer, and where they went. */
export interface EditTimes {
  /** All of it. */
  readonly painted: number;
  /** Until the plan was handed to the worker: the page's own redrawing and the pause that gathers quick edits. */
  readonly asking: number;
  /** In the worker: reading the plan and answering. */
  readonly working: number;
  /** On the way there and back: copies of plan and answer, and waiting for each other. */
  readonly between: number;
  /** From the worker's word to the frame after the panel shows it. */
  readonly drawing: number;
}

export interface AnswerWatch {
  /** From the start of loading to the first painted answer. */
  readonly firstAnswerMs: number;
  /** Times one edit: `edit` makes the input event, the answer follows by itself. */
  time(edit: () => Promise<void>): Promise<EditTimes>;
}

/** Loads the page anew with the watch in it. */
export async function watchAnswers(page: Page): Promise<AnswerWatch> {
  await page.addInitScript(noteWorkers);
  await page.addInitScript(noteFirstAnswer);
  await page.reload();
  await answered(page);
  const firstAnswerMs = await page.evaluate(() => window.firstAnswer);
  const worker = page.workers().find((each) => each.url().includes('engine'));
  if (worker === undefined) throw new Error('the page has no engine');
  await worker.evaluate(noteWork);
  return { firstAnswerMs, time: (edit) => timeEdit(page, worker, edit) };
}

async function timeEdit(page: Page, worker: Worker, edit: () => Promise<void>): Promise<EditTimes> {
  const watching = await page.evaluateHandle(watchPanel);
  await edit();
  const { input, painted, asked, told } = await watching.evaluate(({ times }) => times);
  await watching.dispose();
  const working = await worker.evaluate(() => (globalThis as unknown as { worked: number }).worked);
  return { painted: painted - input, asking: asked - input, working, between: told - asked - working, drawing: painted - told };
}

declare global {
  interface Window {
    readonly firstAnswer: Promise<number>;
  }
}

/** Runs in the page before anything else: when the first answer has been painted, by the clock of the page. */
function noteFirstAnswer(): void {
  const firstAnswer = new Promise<number>((settle) => {
    const look = (): void => {
      const isThere = document.querySelector('[data-testid="answer-monthly"]') !== null;
      requestAnimationFrame(isThere ? () => settle(performance.now()) : look);
    };
    requestAnimationFrame(look);
  });
  Object.assign(window, { firstAnswer });
}

/** Runs in the worker: how long its last request took. The engine has heard the request and answered before this listener does; the event tells when it came. */
function noteWork(): void {
  const scope = globalThis as unknown as { postMessage: (message: unknown) => void; addEventListener: typeof addEventListener; worked: number };
  let answered = 0;
  scope.worked = 0;
  scope.addEventListener('message', ({ timeStamp }) => (scope.worked = answered - timeStamp));
  const say = scope.postMessage;
  scope.postMessage = (message) => {
    answered = performance.now();
    say(message);
  };
}

/** From the input event to the frame after the panel is no longer busy, watched inside the page, so that talking to the browser is not timed. */
function watchPanel() {
  const panel = document.querySelector('[data-testid="answer-panel"]');
  if (panel === null) throw new Error('there is no answer panel');
  let input: number | null = null;
  let wasBusy = false;
  document.addEventListener('input', (event) => (input = event.timeStamp), { capture: true, once: true });
  const times = new Promise<{ input: number; painted: number; asked: number; told: number }>((settle) => {
    const observer = new MutationObserver(() => {
      const busy = panel.getAttribute('aria-busy') === 'true';
      wasBusy ||= busy;
      if (busy || !wasBusy || input === null) return;
      observer.disconnect();
      const from = input;
      // The task after a frame's callbacks runs when that frame has been painted.
      requestAnimationFrame(() => setTimeout(() => settle({ input: from, painted: performance.now(), ...window.noted.engine })));
    });
    observer.observe(panel, { attributes: true, attributeFilter: ['aria-busy'] });
  });
  return { times };
}
