import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';

/** The largest starter with the most runs: far from over when the test presses Cancel. */
const LONG = { starter: 'global-manufacturer', runs: '100 (narrow bands)' };

test('plays the recommended system, tells how far it is and sets what it saw beside the formulas', async ({ app }) => {
  test.setTimeout(180_000);
  await app.show('proof');
  await app.page.getByRole('radio', { name: '5 (quick look)' }).check();
  await app.byId('proof-start').click();
  await expect(app.page.getByRole('progressbar')).toBeVisible();
  await expect(app.byId('proof-progress')).toBeVisible();
  await expect(app.byId('proof-result')).toBeVisible({ timeout: 120_000 });
  await expect(app.page.getByRole('progressbar')).toHaveCount(0);

  const peak = app.byId('proof-case-healthy');
  await expect(peak.getByRole('row', { name: /^P95 wait/ })).toContainText(/\d[\d.,]* ± [\d.,]+ ms.*\d[\d.,]* ms.*at most/);
  const day = app.byId('proof-day-busiest-day');
  await day.getByText('Show as a table').click();
  await expect(day.getByRole('table').getByRole('row').nth(1)).toContainText(/± .* ms/);
  const recovery = app.byId('proof-recovery-line-back');
  await expect(recovery).toContainText(/worked off in [\d.,]+ ± [\d.,]+ h; formula [\d.,]+ h\s*target at most/);
  await recovery.getByText('Show as a table').click();
  await expect(recovery.getByRole('table').getByRole('row')).toHaveCount(50);

  expect(await axeFindings(app.page, '[data-testid="proof-result"]')).toEqual([]);
});

test('is cancelled at once, and keeps the page usable meanwhile', async ({ app }) => {
  await app.startFrom(LONG.starter);
  await app.answered();
  await app.show('proof');
  await app.page.getByRole('radio', { name: LONG.runs }).check();
  await app.byId('proof-start').click();
  await expect(app.page.getByRole('progressbar')).toBeVisible();
  await app.show('cost');
  await app.show('proof');
  await expect(app.page.getByRole('progressbar')).toBeVisible();
  await app.byId('proof-cancel').click();
  await expect(app.page.getByRole('progressbar')).toHaveCount(0);
  await expect(app.byId('proof-result')).toHaveCount(0);
  await expect(app.byId('proof-start')).toBeEnabled();
});

test('refuses half a seed and takes the same path by keyboard alone', async ({ app }) => {
  test.setTimeout(180_000);
  const { keyboard } = app.page;
  await app.startFrom('small-subsidiary');
  await app.answered();
  await app.show('proof');
  const seed = app.page.getByRole('textbox', { name: 'Seed' });
  await seed.focus();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('12x');
  await expect(app.page.getByText('A whole number from 0 to')).toBeVisible();
  await keyboard.press('Backspace');
  await keyboard.press('Shift+Tab');
  await keyboard.press('ArrowLeft');
  await expect(app.page.getByRole('radio', { name: '5 (quick look)' })).toBeChecked();
  await keyboard.press('Tab');
  await expect(seed).toBeFocused();
  await keyboard.press('Tab');
  await expect(app.byId('proof-start')).toBeFocused();
  await keyboard.press('Enter');
  await expect(app.byId('proof-result')).toContainText('seed 12', { timeout: 120_000 });
  await expect(app.byId('proof-start')).toBeFocused();
  await keyboard.press('Tab');
  await expect(app.byId('proof-cancel')).toBeFocused();
});
