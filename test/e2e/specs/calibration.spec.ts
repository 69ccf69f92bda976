import { gzipSync } from 'node:zlib';
import { twoMonths } from '../../fixtures/twoMonths';
import { expect, test } from '../app';

test('a real bill is set beside the model; one correction is accepted and undone, another one refused', async ({ app }) => {
  const before = await app.monthlyCost();
  await app.show('calibration');
  await expect(app.page.getByText('No bill yet')).toBeVisible();
  await app.byId('calibration-files').setInputFiles({ name: 'bill.csv.gz', mimeType: 'application/gzip', buffer: gzipSync(twoMonths()) });
  await expect(app.byId('calibration-taken')).toContainText('bill.csv.gz');

  await expect(app.page.getByRole('table', { name: 'By service' }).getByRole('row').filter({ hasText: 'Data transfer' })).toContainText('%');
  await expect(app.page.getByRole('table', { name: 'Billed and not modelled' }).getByRole('row').filter({ hasText: 'Tokens' })).toContainText('247');
  await app.byId('calibration-billed').click();
  await expect(app.whyPanel).toContainText('Σ months');
  await app.page.keyboard.press('Escape');

  const corrections = app.page.getByRole('region', { name: 'Suggested corrections' });
  await expect(corrections.getByRole('article')).toHaveCount(2);
  const accept = corrections.getByRole('button', { name: /^Accept/ }).first();
  await expect(accept).toHaveAttribute('aria-disabled', 'true');
  await corrections.getByRole('textbox', { name: 'Who accepts' }).fill('A. Consultant');
  await accept.click();
  await expect(app.byId('calibration-accepted')).toContainText('is now');
  expect(await app.costOtherThan(before)).not.toBe(before);
  await expect(corrections.getByRole('article')).toHaveCount(1);

  await app.undo();
  await expect.poll(() => app.monthlyCost()).toBe(before);
  await expect(corrections.getByRole('article')).toHaveCount(2);
  await corrections.getByRole('button', { name: /^Refuse/ }).last().click();
  await expect(corrections.getByText('Refused for this bill.')).toBeVisible();
  await expect(corrections.getByRole('button', { name: /^Accept/ })).toHaveCount(1);
});

test('a file that is no bill says what to do, and a comparison of another plan is marked', async ({ app }) => {
  await app.show('calibration');
  await app.byId('calibration-files').setInputFiles({ name: 'notes.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n1,2\n') });
  await expect(app.page.getByRole('alert')).toContainText('export the cost');
  await app.byId('calibration-files').setInputFiles({ name: 'bill.csv', mimeType: 'text/csv', buffer: Buffer.from(twoMonths()) });
  await expect(app.byId('calibration-billed')).toBeVisible();
  await app.show('canvas');
  await app.select('brno-plant');
  await app.fill('users.0.named', '5000');
  await app.show('calibration');
  await expect(app.byId('calibration-stale')).toBeVisible();
  await app.byId('calibration-start').click();
  await expect(app.byId('calibration-stale')).toBeHidden();
});
