import { expect, test } from '../app';

test('a line that always runs has a term, until the company commits to nothing', async ({ app }) => {
  await app.show('cost');
  const table = app.page.getByRole('table', { name: 'Commitments' });
  await expect(table).toContainText('Savings plan, 12 months');
  await expect(table).toContainText('no commitment price');
  await table.getByRole('button', { name: /^Saves a month: .*Standard_/ }).first().click();
  await expect(app.page.getByText(/max\(0, units − committed\)/).first()).toBeVisible();
  await app.page.keyboard.press('Escape');
  await app.page.getByRole('button', { name: 'Company and data' }).click();
  await app.page.getByTestId('field-commitment').selectOption('none');
  await app.answered();
  await expect(table).not.toContainText('Savings plan');
  await app.undo();
  await expect(table).toContainText('Savings plan, 12 months');
});
