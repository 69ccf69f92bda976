import type { Page } from '@playwright/test';
import { serializePlan } from '../../../models/document';
import { globalManufacturer } from '../../../models/templates/globalManufacturer';
import { startOnLoopback } from '../../e2e/hosts/loopback';
import { AppPage } from '../../e2e/pages/AppPage';
import { makeTestFolders } from '../../e2e/testFolders';
import type { Section } from '../section';
import { summariseTimes } from '../summariseTimes';

const EDITS = 30;
const QUICK_EDITS = 2;
const WARM_UP = 3;
const FILE = 'bench.plantwright.json';
const FIELD = 'users.0.named';
const FIRST_VALUE = 500;

/** What a person waits for: from the typed number to the painted answer, with the engine's worker and the drawing. */
export const page: Section = {
  id: 'page',
  title: 'The page: from an edit to the painted answer',
  async measure({ quick, unitMs }) {
    const times = await timeEdits(WARM_UP + (quick ? QUICK_EDITS : EDITS));
    return { measurements: [summariseTimes('edit', 'Global manufacturer, in the browser', times.slice(WARM_UP), unitMs)], derived: [] };
  },
};

async function timeEdits(edits: number): Promise<readonly number[]> {
  const folders = await makeTestFolders();
  const plan = await folders.writePlan(FILE, serializePlan(globalManufacturer.plan));
  const complaints: string[] = [];
  const running = await startOnLoopback({ folders, plan, complain: (text) => void complaints.push(text) });
  try {
    const app = new AppPage(running);
    await app.answered();
    await app.select(globalManufacturer.plan.sites[0]?.id ?? '');
    const times: number[] = [];
    for (let edit = 0; edit < edits; edit += 1) times.push(await timeEdit(app, FIRST_VALUE + edit));
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('; ')}`);
    return times;
  } finally {
    await running.close();
    await folders.remove();
  }
}

async function timeEdit(app: AppPage, value: number): Promise<number> {
  const timed = await watchNextAnswer(app.page);
  await app.fill(FIELD, String(value));
  const ms = await timed.evaluate(({ painted }) => painted);
  await timed.dispose();
  return ms;
}

/** Watches inside the page, so that talking to the browser is not timed: from the input event to the frame after the panel is no longer busy. */
function watchNextAnswer(page: Page) {
  return page.evaluateHandle(() => {
    const panel = document.querySelector('[data-testid="answer-panel"]');
    if (panel === null) throw new Error('there is no answer panel');
    let started: number | null = null;
    let wasBusy = false;
    document.addEventListener('input', (event) => (started = event.timeStamp), { capture: true, once: true });
    const painted = new Promise<number>((settle) => {
      const observer = new MutationObserver(() => {
        const busy = panel.getAttribute('aria-busy') === 'true';
        wasBusy ||= busy;
        if (busy || !wasBusy || started === null) return;
        observer.disconnect();
        const from = started;
        // The task after a frame's callbacks runs when that frame has been painted.
        requestAnimationFrame(() => setTimeout(() => settle(performance.now() - from)));
      });
      observer.observe(panel, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    return { painted };
  });
}
