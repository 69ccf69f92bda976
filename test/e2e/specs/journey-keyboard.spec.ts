import { expect, test } from '../app';
import { expectedAnswer } from '../journeys/expectedAnswer';
import { expectPlan } from '../journeys/expectPlan';
import { expectWorkbook } from '../journeys/expectWorkbook';
import { KeyboardHands } from '../journeys/KeyboardHands';
import { STORY } from '../journeys/story';
import { Strip } from '../journeys/Strip';

test('by keyboard alone: from an empty plan to two plants, five integrations, the recommendation and the workbook', async ({ app, folders }, info) => {
  test.slow();
  const strip = new Strip(app.page, info);
  const hands = new KeyboardHands(app.page);
  const field = (path: string) => app.byId(`field-${path}`);
  const addNew = async (word: string): Promise<void> => {
    await hands.press('Alt+a');
    await hands.type(word);
    await hands.press('Enter');
    await expect(field('name')).toBeFocused();
  };

  await test.step('an empty plan with a name', async () => {
    await hands.press('Alt+n');
    await hands.reach(app.byId('starter-empty'));
    await strip.step('Alt+N: a new plan');
    await hands.press('Enter');
    await expect(app.byId('canvas-empty')).toBeVisible();
    await hands.press('F6');
    await expect(app.page.getByRole('button', { name: 'Add plant', exact: true })).toBeFocused();
    await strip.step('Enter, F6: the empty drawing');
    await hands.reach(app.page.locator('[data-region="bar"]'), 'Shift+F6');
    await hands.reach(app.planName);
    await hands.type(STORY.name);
  });

  for (const [at, site] of STORY.sites.entries()) {
    await test.step(site.name, async () => {
      await addNew('plant');
      await hands.type(site.name);
      await hands.fill(field('place-city'), site.city);
      await hands.fill(field('place-country'), site.country);
      await hands.press('Alt+PageDown');
      await hands.fill(field('users-0-named'), String(site.shopFloor));
      await strip.step(`Alt+A: ${site.name}, its people`);
      await hands.reach(field('shifts-1-name'), 'Alt+PageDown');
      await hands.fill(field('shifts-1-end'), site.lateEnd);
      await strip.step(`Alt+Page down: the late shift of ${site.name}`);
      for (const system of STORY.systems.filter((each) => each.site === site.name)) {
        await addNew(system.kind);
        await expect(field('siteId').locator('option:checked')).toHaveText(site.name);
        await hands.type(system.name);
        await strip.step(`Alt+A: ${system.name} at ${site.name}`);
      }
      await hands.press('Escape', 'Escape');
      await expect(app.page.locator('.react-flow__node-site')).toHaveCount(at + 1);
    });
  }

  await test.step('what is outside the plants', async () => {
    await addNew('EDI');
    await hands.type('EDI hub');
    for (const name of STORY.workloads) await addNew(name);
    await hands.press('Escape');
    await strip.step('Alt+A: the EDI hub and the ERP workloads');
  });

  await test.step('five integrations', async () => {
    for (const { from, to, mode, rate } of STORY.integrations) {
      await hands.press('Control+f');
      await hands.type(from);
      // Without a look in between: whoever knows the keys does not wait for the picture.
      await hands.press('Enter', 'c');
      await hands.type(to);
      await hands.press('Enter');
      await expect(field('name')).toHaveValue(`${from} to ${to}`);
      await hands.choose(field('mode'), mode);
      await hands.fill(field('ratePerHour'), String(rate));
      await strip.step(`C: ${from} to ${to}, ${mode}, ${String(rate)}`);
      await hands.press('Escape');
    }
  });

  const expected = await expectedAnswer(folders);
  await test.step('the recommendation', async () => {
    await hands.reach(app.monthly, 'F6');
    await expect(app.headline).toHaveText(expected.headline);
    expect(await app.monthlyCost()).toBe(Math.round(expected.monthly));
    await strip.step('F6: the recommendation');
    await hands.press('Enter');
    await expect(app.whyPanel).toContainText('Calculated');
    await strip.step('Enter: why this price');
    await hands.press('Escape');
    await expect(app.monthly).toBeFocused();
  });

  await test.step('the workbook', async () => {
    await app.letExport();
    await hands.press('Control+e');
    await expect(app.byId('export-run')).toBeVisible();
    await hands.reach(app.byId('export-run'));
    await hands.press('Enter');
    await expect(app.byId('export-done')).toBeVisible({ timeout: 60_000 });
    await strip.step('Ctrl+E: exported');
    await expectWorkbook(folders, expected);
  });

  info.annotations.push({ type: 'keys', description: hands.counted });
  await strip.attach();
  await expectPlan(app, folders);
});
