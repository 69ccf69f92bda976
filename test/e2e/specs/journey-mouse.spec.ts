import type { Locator } from '@playwright/test';
import { expect, test } from '../app';
import { expectedAnswer } from '../journeys/expectedAnswer';
import { expectPlan } from '../journeys/expectPlan';
import { expectWorkbook } from '../journeys/expectWorkbook';
import { MouseHands, type Point } from '../journeys/MouseHands';
import { STORY } from '../journeys/story';
import { Strip } from '../journeys/Strip';

/** Where things are put, in pixels of the window. */
const PLANTS: readonly Point[] = [
  { x: 450, y: 540 },
  { x: 850, y: 540 },
];
const OUTSIDE: Point = { x: 960, y: 380 };
const FIRST_WORKLOAD: Point = { x: 350, y: 260 };
const NEXT_WORKLOAD = 1.2;
/** Where the systems of a plant stand in it. */
const PLACES_IN_PLANT: readonly (readonly [across: number, down: number])[] = [
  [0.25, 0.7],
  [0.75, 0.7],
];

test('with the mouse: from an empty plan to two plants, five integrations, the recommendation and the workbook', async ({ app, folders }, info) => {
  test.slow();
  const strip = new Strip(app.page, info);
  const hands = new MouseHands(app.page);
  const field = (path: string): Locator => app.byId(`field-${path}`);
  const card = (name: string): Locator => app.page.locator('.react-flow__node').filter({ has: app.page.getByText(name, { exact: true }) }).last();

  await test.step('an empty plan with a name', async () => {
    await app.byId('file-menu').click();
    await app.page.getByRole('menu').getByTestId('new').click();
    await strip.step('File, New plan');
    await app.byId('starter-empty').click();
    await hands.fill(app.planName, STORY.name);
    await strip.step('An empty plan, named');
  });

  for (const [at, site] of STORY.sites.entries()) {
    await test.step(site.name, async () => {
      await hands.drag(app.byId('palette-site-plant'), PLANTS[at] ?? OUTSIDE);
      await hands.fill(field('name'), site.name);
      await hands.fill(field('place-city'), site.city);
      await hands.fill(field('place-country'), site.country);
      await hands.fill(field('users-0-named'), String(site.shopFloor));
      await strip.step(`${site.name} is dropped, its people typed`);
      await hands.fill(field('shifts-1-end'), site.lateEnd);
      await strip.step(`The late shift of ${site.name}`);
      const box = app.page.locator('.react-flow__node-site').filter({ hasText: site.name });
      for (const [place, system] of STORY.systems.filter((each) => each.site === site.name).entries()) {
        const [across, down] = PLACES_IN_PLANT[place] ?? [0.5, 0.5];
        await hands.drag(app.byId(`palette-system-${system.id}`), await hands.pointOf(box, across, down));
        await expect(field('siteId').locator('option:checked')).toHaveText(site.name);
        await hands.fill(field('name'), system.name);
        await strip.step(`${system.name} is dropped into ${site.name}`);
      }
    });
  }

  await test.step('what is outside the plants', async () => {
    await hands.drag(app.byId('palette-system-edi'), OUTSIDE);
    await hands.fill(field('name'), 'EDI hub');
    let above: string | null = null;
    for (const name of STORY.workloads) {
      const to = above === null ? FIRST_WORKLOAD : await hands.pointOf(card(above), 0.5 + NEXT_WORKLOAD);
      await hands.drag(app.byId(`palette-workload-${name.toLowerCase()}`), to);
      await app.answered();
      above = name;
    }
    await strip.step('The EDI hub and the ERP workloads');
  });

  await test.step('five integrations', async () => {
    for (const { from, to, mode, rate } of STORY.integrations) {
      await card(from).hover();
      await hands.drag(card(from).locator('.react-flow__handle-left'), await hands.pointOf(card(to)));
      await expect(field('name')).toHaveValue(`${from} to ${to}`);
      await hands.choose(field('mode'), mode);
      await hands.fill(field('ratePerHour'), String(rate));
      await strip.step(`A line from ${from} to ${to}, ${mode}, ${String(rate)}`);
    }
  });

  const expected = await expectedAnswer(folders);
  await test.step('the recommendation', async () => {
    await expect(app.headline).toHaveText(expected.headline);
    expect(await app.monthlyCost()).toBe(Math.round(expected.monthly));
    await app.page.locator('.react-flow__pane').click({ position: { x: 12, y: 200 } });
    await strip.step('Nothing selected: the recommendation');
    await app.monthly.click();
    await expect(app.whyPanel).toContainText('Calculated');
    await strip.step('A click on the price: why');
    await app.whyPanel.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('the workbook', async () => {
    await app.exportAll();
    await strip.step('Exported');
    await expectWorkbook(folders, expected);
  });
  await strip.attach();
  await expectPlan(app, folders);
});
