import { expect, test } from '../app';

test('payments are told by month and year, and the payback by the cost of today', async ({ app }) => {
  await app.show('cost');
  const part = app.page.getByRole('region', { name: 'Payments to the horizon' });
  await expect(part).toContainText('Their present value');
  await part.locator('summary').click();
  const table = part.getByRole('table');
  await expect(table).toContainText('Year 1');
  await expect(table.getByRole('rowheader')).not.toHaveCount(0);
  await part.getByRole('button', { name: /^Saved by growing in steps/ }).click();
  await expect(app.page.getByText(/size of the year in every month/).first()).toBeVisible();
});
