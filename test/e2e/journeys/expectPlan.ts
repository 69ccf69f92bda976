import { expect } from '@playwright/test';
import { parsePlan, type Plan } from '../../../models/document';
import type { AppPage } from '../pages/AppPage';
import type { TestFolders } from '../testFolders';
import { storyPlan } from './expectedAnswer';

const FILE = 'journey';

/** Saves the plan as it stands after a journey and holds it to the plan of the story, value by value; ids and places may be others. */
export async function expectPlan(app: AppPage, folders: TestFolders): Promise<void> {
  await app.page.keyboard.press('Escape');
  await app.saveAs(FILE);
  await expect.poll(() => folders.planNames()).toContain(`${FILE}.plantwright.json`);
  const saved = parsePlan(await folders.readPlan(`${FILE}.plantwright.json`));
  if (!saved.ok) throw new Error('the saved plan cannot be read');
  expect(told(saved.value)).toEqual(told(storyPlan()));
}

/** What a person said, by names. */
function told({ name, sites, systems, workloads, integrations }: Plan) {
  const names = new Map([...sites, ...systems, ...workloads].map((item) => [item.id, item.name]));
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
  const byName = <T extends { readonly name: string }>(items: readonly T[]): readonly T[] => items.toSorted((a, b) => a.name.localeCompare(b.name));
  return {
    name,
    sites: byName(sites).map(({ name, kind, place: { city, country }, users, shifts }) => ({ name, kind, city, country, users, shifts })),
    systems: byName(systems).map(({ name, kind, siteId, hosting }) => ({ name, kind, site: nameOf(siteId), hosting })),
    workloads: byName(workloads).map(({ name, process, criticality }) => ({ name, process, criticality })),
    integrations: integrations
      .map(({ from, to, mode, ratePerHour, criticality }) => ({ from: nameOf(from), to: nameOf(to), mode, ratePerHour, criticality }))
      .toSorted((a, b) => `${String(a.from)} ${String(a.to)}`.localeCompare(`${String(b.from)} ${String(b.to)}`)),
  };
}
