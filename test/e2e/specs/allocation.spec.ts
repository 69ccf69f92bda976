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
