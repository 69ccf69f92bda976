import { expect, test } from '../app';
import type { AppPage } from '../pages/AppPage';

const tierPin = (app: AppPage) => app.byId('answer-panel').getByTestId('pin-tier');
const tierPrice = (app: AppPage) => app.byId('answer-panel').getByTestId('pin-price-tier');

test('the tier is pinned by keyboard with a reason, shows its price, and survives undo, redo, saving and opening', async ({ app, folders, start }) => {
  const before = await app.monthlyCost();
  await app.saveAs('Pinned');
  await expect.poll(() => folders.readPlan('Pinned.plantwright.json').catch(() => '')).not.toBe('');

  await tierPin(app).focus();
  await app.page.keyboard.press('Enter');
  await expect(app.byId('pin-value')).toBeFocused();
  await app.byId('pin-value').selectOption('cross-region');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.type('Board');
  await app.page.keyboard.press('Tab');
  await app.page.keyboard.press('Enter');
  // Without a reason nothing is pinned.
  await expect(app.byId('pin-reason')).toBeVisible();
  await app.byId('pin-reason').focus();
  await app.page.keyboard.type('The insurer asks for it.');
  await app.page.keyboard.press('Enter');
  await expect(tierPin(app)).toBeFocused();

  const pinned = await app.costOtherThan(before);
  expect(pinned).toBeGreaterThan(before);
  await expect(tierPrice(app)).toContainText('+');
  await expect(tierPin(app)).toHaveAccessibleName(/is pinned to/);

  await app.undo();
  expect(await app.costOtherThan(pinned)).toBe(before);
  await expect(tierPrice(app)).toHaveCount(0);
  await app.redo();
  expect(await app.costOtherThan(before)).toBe(pinned);

  await app.show('decisions');
  await expect(app.page.getByRole('table', { name: 'Pins and their price' })).toContainText('The insurer asks for it.');
  await app.save();
  await expect.poll(() => folders.readPlan('Pinned.plantwright.json')).toContain('The insurer asks for it.');
  await app.end();

  const again = await start({ plan: 'Pinned.plantwright.json' });
  expect(await again.monthlyCost()).toBe(pinned);
  await expect(tierPrice(again)).toContainText('+');
});
