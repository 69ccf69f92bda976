import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';

test('finds what the answer hangs on, leads to an input, and marks what it found as old after an edit', async ({ app }) => {
  test.setTimeout(300_000);
  await app.startFrom('small-subsidiary');
  await app.answered();
  await app.show('decisions');
  await app.byId('explain-start').click();
  await expect(app.page.getByRole('progressbar')).toBeVisible();
  await app.byId('explain-cancel').click();
  await expect(app.page.getByRole('progressbar')).toHaveCount(0);
  await expect(app.byId('explanation')).toHaveCount(0);

  await app.byId('explain-start').focus();
  await app.page.keyboard.press('Enter');
  const found = app.byId('explanation');
  await expect(found).toBeVisible({ timeout: 240_000 });
  await expect(found.getByRole('table', { name: 'Flip points' }).getByRole('row').nth(1)).toContainText('instead of');
  await expect(app.page.getByText('All questions and flip points')).toBeVisible();
  expect(await axeFindings(app.page, '[data-testid="explanation"]')).toEqual([]);

  await found.getByRole('button', { name: 'Show the number of own releases' }).first().click();
  const releases = app.page.getByRole('spinbutton', { name: /releases/i }).or(app.page.getByRole('textbox', { name: /releases/i })).first();
  await releases.fill('20');
  await releases.press('Enter');
  await app.show('decisions');
  await expect(app.byId('explain-stale')).toBeVisible();
  await expect(app.page.getByText('All questions and flip points')).toHaveCount(0);
});
