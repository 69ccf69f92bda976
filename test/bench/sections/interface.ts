import type { Starter } from '../../../models/templates';
import type { AppPage } from '../../e2e/pages/AppPage';
import { heapMiB } from '../browser/heapMiB';
import { watchAnswers, type EditTimes } from '../browser/watchAnswers';
import { withPage } from '../browser/withPage';
import type { Bench, Derived, Findings, Section } from '../section';
import { summariseTimes } from '../summariseTimes';

const EDITS = 40;
const QUICK_EDITS = 2;
const WARM_UP = 4;
const FIELD = 'field-users-0-named';

const PARTS: Readonly<Record<keyof EditTimes, string>> = {
  recommended: 'from the key to the painted recommendation',
  asking: 'until the worker is asked',
  working: 'in the worker that glances',
  between: 'on the way between page and worker',
  drawing: 'from the worker’s word to the painted recommendation',
  painted: 'from the key to the whole answer painted',
  answering: 'in the worker that answers in full',
};

/** What a person waits for: from a key pressed in a field of the inspector to the painted recommendation and the whole answer, and from opening the window to the first one. */
export const interfaceSection: Section = {
  id: 'interface',
  title: 'The page, in a Chromium that draws without a graphics processor',
  inBrowser: true,
  async measure(bench) {
    const found: Findings[] = [];
    for (const starter of bench.starters) found.push(await ofStarter(starter, bench));
    return { measurements: found.flatMap(({ measurements }) => measurements), derived: found.flatMap(({ derived }) => derived) };
  },
};

function ofStarter({ id, plan }: Starter, { quick, unitMs }: Bench): Promise<Findings> {
  return withPage(plan, async (app) => {
    const watch = await watchAnswers(app.page);
    const startMs = watch.firstAnswerMs;
    await app.select(plan.sites[0]?.id ?? '');
    const field = app.byId(FIELD);
    const first = (plan.sites[0]?.users[0]?.named ?? 0) + 1;
    const times: EditTimes[] = [];
    for (let edit = 0; edit < WARM_UP + (quick ? QUICK_EDITS : EDITS); edit += 1) {
      await field.press('End');
      await field.press('Shift+ArrowLeft');
      // One digit after the other: every key gives another number.
      times.push(await watch.time(() => app.page.keyboard.type(String((first + edit) % 10))));
    }
    const counted = times.slice(WARM_UP);
    const edits = Object.entries(PARTS).map(([part, name]) => summariseTimes(`${id}/${part}`, `${id}: ${name}`, counted.map((each) => each[part as keyof EditTimes]), unitMs));
    return { measurements: [summariseTimes(`${id}/start`, `${id}: from the start of the page to its first answer painted`, [startMs], unitMs), ...edits], derived: [await heap(id, app)] };
  });
}

const heap = async (id: string, { page }: AppPage): Promise<Derived> => ({ id: `${id}/heap`, name: `${id}: memory that the page’s scripts hold`, value: await heapMiB(page), unit: 'MiB' });
