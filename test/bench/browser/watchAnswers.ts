import type { Page, Worker } from '@playwright/test';
import { answered } from './answered';
import { noteWorkers } from './noteWorkers';

/** Milliseconds from what a person typed to what is painted, and where they went. */
export interface EditTimes {
  /** To the frame that shows the recommendation: its sentence, cost, sizes and objectives. */
  readonly recommended: number;
  /** Until the plan was handed to the worker: the page's own redrawing and the pause that gathers quick edits. */
  readonly asking: number;
  /** In the worker that glances: reading the plan and recommending. */
  readonly working: number;
  /** On the way there and back: copies of plan and recommendation, and waiting for each other. */
  readonly between: number;
  /** From the worker's word to the frame after the panel shows it. */
  readonly drawing: number;
  /** To the frame that shows the whole answer. */
  readonly painted: number;
  /** In the worker that answers in full. */
  readonly answering: number;
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
  const [glancer, engine] = [workerOf(page, 'glance'), workerOf(page, 'engine')];
  for (const worker of [glancer, engine]) await worker.evaluate(noteWork);
  return { firstAnswerMs, time: (edit) => timeEdit(page, { glancer, engine }, edit) };
}

function workerOf(page: Page, name: string): Worker {
  const found = page.workers().find((each) => each.url().includes(`${name}.worker`));
  if (found === undefined) throw new Error(`the page has no worker that is called ${name}`);
  return found;
}

const workedBy = (worker: Worker): Promise<number> => worker.evaluate(() => (globalThis as unknown as { worked: number }).worked);

async function timeEdit(page: Page, { glancer, engine }: { readonly glancer: Worker; readonly engine: Worker }, edit: () => Promise<void>): Promise<EditTimes> {
  const watching = await page.evaluateHandle(watchPanel);
  await edit();
  const { input, recommended, painted, asked, told } = await watching.evaluate(({ times }) => times);
  await watching.dispose();
  const working = await workedBy(glancer);
  return { recommended: recommended - input, asking: asked - input, working, between: told - asked - working, drawing: recommended - told, painted: painted - input, answering: await workedBy(engine) };
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

/** From the input event to the frames after the panel shows the recommendation and is no longer busy, watched inside the page, so that talking to the browser is not timed. */
function watchPanel() {
  const panel = document.querySelector('[data-testid="answer-panel"]');
  if (panel === null) throw new Error('there is no answer panel');
  let input: number | null = null;
  let wasBusy = false;
  document.addEventListener('input', (event) => (input = event.timeStamp), { capture: true, once: true });
  // The task after a frame's callbacks runs when that frame has been painted.
  const afterPaint = (then: () => void): number => requestAnimationFrame(() => setTimeout(then));
  const times = new Promise<{ input: number; recommended: number; painted: number; asked: number; told: number }>((settle) => {
    let recommended: Promise<number> | null = null;
    const observer = new MutationObserver(() => {
      const busy = panel.getAttribute('aria-busy') === 'true';
      wasBusy ||= busy;
      if (!wasBusy || input === null) return;
      if (panel.getAttribute('data-shows') === 'glance' || !busy) recommended ??= new Promise((seen) => afterPaint(() => seen(performance.now())));
      if (busy || recommended === null) return;
      observer.disconnect();
      const [from, shown] = [input, recommended];
      const glance = window.noted['glance'] ?? { asked: Number.NaN, told: Number.NaN };
      afterPaint(() => void shown.then((at) => settle({ input: from, recommended: at, painted: performance.now(), ...glance })));
    });
    observer.observe(panel, { attributes: true, attributeFilter: ['aria-busy', 'data-shows'] });
  });
  return { times };
}
