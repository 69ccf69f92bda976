import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';

test('draws what is unsure, tells how far it is, and shows ranges, budget and drivers', async ({ app }) => {
  test.setTimeout(180_000);
  await app.startFrom('small-subsidiary');
  await app.answered();
  await app.show('ranges');
  await app.page.getByRole('radio', { name: '1,000' }).check();
  await app.byId('ranges-start').click();
  await expect(app.page.getByRole('progressbar')).toBeVisible();
  const result = app.byId('ranges-result');
  await expect(result).toBeVisible({ timeout: 120_000 });
  await expect(result).toContainText('1,000 draws, seed 20261122');
  await expect(result.getByRole('row', { name: /^Bill a month/ })).toContainText('€');
  const drivers = result.getByRole('region', { name: 'What drives the bill' });
  await drivers.getByText('Show as a table').click();
  await expect(drivers.getByRole('table').getByRole('row')).toHaveCount(16);
  expect(await axeFindings(app.page, '[data-testid="ranges-result"]')).toEqual([]);
});

test('is cancelled at once', async ({ app }) => {
  await app.startFrom('global-manufacturer');
  await app.answered();
  await app.show('ranges');
  await app.byId('ranges-start').click();
  await expect(app.byId('ranges-progress')).toBeVisible();
  await app.byId('ranges-cancel').click();
  await expect(app.page.getByRole('progressbar')).toHaveCount(0);
  await expect(app.byId('ranges-result')).toHaveCount(0);
  await expect(app.byId('ranges-start')).toBeEnabled();
});
