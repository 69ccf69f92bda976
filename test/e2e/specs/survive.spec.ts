import { expect, test } from '../app';
import type { AppPage } from '../pages/AppPage';

const CARD = 'production-orders';

const placeOf = (app: AppPage): Promise<string> => app.byId(`node-${CARD}`).evaluate((card) => (card as HTMLElement).style.transform);

/** What somebody placed, pinned and wrote, as the window shows it. */
async function shown(app: AppPage): Promise<Readonly<Record<string, string | null>>> {
  await app.answered();
  await app.show('canvas');
  return {
    place: await placeOf(app),
    note: await app.byId('notes-badge-brno-plant').first().textContent(),
    pin: await app.byId('answer-panel').getByTestId('pin-tier').getAttribute('aria-label'),
  };
}

test('what somebody placed, pinned and wrote outlives new answers, layout, name, scenario, prices and opening again', async ({ app, folders, start }) => {
  const { keyboard } = app.page;
  await app.saveAs('Kept');
  await expect.poll(() => folders.readPlan('Kept.plantwright.json').catch(() => '')).not.toBe('');
  const automatic = await placeOf(app);
  await app.byId(`node-${CARD}`).focus();
  await keyboard.press(' ');
  for (let steps = 0; steps < 3; steps += 1) await keyboard.press('Shift+ArrowUp');
  await expect.poll(() => placeOf(app)).not.toBe(automatic);

  await app.select('brno-plant');
  await keyboard.press('Alt+m');
  await app.byId('remark-text').fill('Who signs for the second line?');
  await app.byId('remark-save').click();
  const before = await app.monthlyCost();
  await app.byId('answer-panel').getByTestId('pin-tier').click();
  await app.byId('pin-value').selectOption('cross-region');
  await app.byId('pin-by').fill('Board');
  await app.byId('pin-reason').fill('The insurer asks for it.');
  await app.byId('pin-save').click();
  const cost = await app.costOtherThan(before);
  const kept = await shown(app);
  expect(kept).toMatchObject({ note: '1', pin: expect.stringContaining('is pinned to') });

  // A larger plan is answered anew, and the Azure side drawn anew.
  await app.select('brno-plant');
  await app.fill('users.0.named', '2500');
  await app.costOtherThan(cost);
  expect(await shown(app), 'a new answer').toEqual(kept);

  // A plant that comes as a row has no place yet.
  await app.show('tables');
  await app.byId('table-add').click();
  await app.show('canvas');
  await keyboard.press('Alt+Shift+A');
  await expect(app.undoButton).toHaveAccessibleName(/Arrange/);
  expect(await shown(app), 'the automatic layout').toEqual(kept);

  await app.rename('Another name');
  expect(await shown(app), 'another name').toEqual(kept);

  await app.byId('scenario-switch').selectOption({ label: 'Second pharma contract' });
  await expect(app.byId('answer-scenario')).toContainText('Second pharma contract');
  expect((await shown(app))['place'], 'another scenario').toBe(kept['place']);
  await app.byId('scenario-switch').selectOption({ index: 0 });
  await expect(app.byId('answer-scenario')).toBeHidden();
  expect(await shown(app), 'back from the scenario').toEqual(kept);

  await app.show('prices');
  await app.page.getByRole('table', { name: 'Books on this computer' }).getByRole('button').first().click();
  await expect(app.undoButton).toHaveAccessibleName(/price book/i);
  expect(await shown(app), 'other prices').toEqual(kept);

  await app.save();
  await expect.poll(() => folders.readPlan('Kept.plantwright.json')).toContain('Another name');
  await app.end();
  const again = await start({ plan: 'Kept.plantwright.json' });
  await expect(again.planName).toHaveValue('Another name');
  expect(await shown(again), 'opened again').toEqual(kept);
});
