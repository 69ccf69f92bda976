import { expect, test } from '../app';

test('what the bill is split by goes with the plan and is undone', async ({ app }) => {
  await app.show('cost');
  const table = app.page.getByRole('table', { name: 'By site' });
  const before = await table.innerText();
  await expect(table).toContainText('Requests a week');
  await app.page.getByLabel('Split by').selectOption({ label: 'Named users' });
  await expect(table).toContainText('Named users');
  await app.answered();
  await app.show('demand');
  await app.show('cost');
  await expect(table).toContainText('Named users');
  await app.undo();
  await expect.poll(() => table.innerText()).toBe(before);
});

test('the shares of the sites add up to the bill as they are shown', async ({ app }) => {
  await app.answered();
  await app.show('cost');
  const rows = app.page.getByRole('table', { name: 'By site' }).getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  const amounts = (await rows.allInnerTexts()).slice(1).map((row) => Math.round(Number(row.split('\t').at(-1)?.replace(/[^\d.]/g, '')) * 100));
  const total = amounts.pop();
  expect(amounts.length).toBeGreaterThan(1);
  expect(total).toBeGreaterThan(0);
  expect(amounts.reduce((sum, each) => sum + each, 0)).toBe(total);
});
