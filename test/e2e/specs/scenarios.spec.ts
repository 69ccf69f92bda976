import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';

test('a scenario is recorded by changing the plan, compared with it, and taken back', async ({ app }) => {
  const before = await app.monthlyCost();
  await app.show('scenarios');
  await app.byId('record-start').click();
  await app.show('canvas');
  await app.select('brno-plant');
  await app.fill('users.0.named', '900');
  const grown = await app.costOtherThan(before);
  await app.show('scenarios');
  await expect(app.byId('recording')).toContainText('Changed so far: 1');
  await app.byId('record-name').fill('Brno grows');
  await app.byId('record-keep').click();
  // The plan is as it was; the change is the scenario's.
  await expect.poll(() => app.monthlyCost()).toBe(before);
  const list = app.page.getByRole('table', { name: 'Scenarios of this plan' });
  await expect(list.getByRole('textbox', { name: 'Name of Brno grows' })).toBeVisible();

  for (const other of ['longer-survival', 'faster-growth']) await app.byId(`compare-${other}`).uncheck();
  await app.byId('compare-start').click();
  await expect(app.byId('comparison-result')).toBeVisible({ timeout: 60_000 });
  const table = app.page.getByRole('table', { name: 'Side by side' });
  await expect(table.getByRole('columnheader')).toHaveText(['Row', 'Base plan', 'Brno grows']);
  const bill = app.byId('row-cost.monthly').getByRole('cell');
  await expect(bill.last().getByRole('img', { name: 'differs from the plan' })).toBeVisible();
  expect(grown).toBeGreaterThan(before);
  const bridge = app.page.getByRole('region', { name: 'Why Brno grows costs more or less' });
  await expect(bridge.getByRole('img', { name: 'What each change of Brno grows adds to the monthly bill' })).toBeVisible();
  await expect(bridge.getByRole('table')).toContainText('shop-floor named');

  expect(await axeFindings(app.page, '[aria-label="Scenarios"]')).toEqual([]);

  await list.getByRole('button', { name: 'Delete Brno grows' }).click();
  await expect(list.getByRole('textbox', { name: 'Name of Brno grows' })).toBeHidden();
  await expect(app.byId('compare-stale')).toBeVisible();
  await app.undo();
  await expect(list.getByRole('textbox', { name: 'Name of Brno grows' })).toBeVisible();
});

test('another scenario is shown without touching plan, drawing or history', async ({ app }) => {
  const before = await app.monthlyCost();
  const place = await app.byId('node-brno-plant').boundingBox();
  await app.byId('scenario-switch').selectOption({ label: 'Second pharma contract' });
  await expect(app.byId('answer-scenario')).toContainText('Second pharma contract');
  expect(await app.costOtherThan(before)).toBeGreaterThan(before);
  expect(await app.byId('node-brno-plant').boundingBox()).toEqual(place);
  await expect(app.undoButton).toHaveAttribute('aria-disabled', 'true');
  await expect(app.byId('unsaved')).toBeHidden();

  await app.show('scenarios');
  await app.page.getByRole('button', { name: 'Delete Second pharma contract' }).click();
  await expect(app.byId('answer-scenario')).toBeHidden();
  await expect.poll(() => app.monthlyCost()).toBe(before);
  await app.undo();
  await expect(app.byId('answer-scenario')).toBeVisible();
});
