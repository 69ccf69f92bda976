import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';

test('keys lead from design to design of the front, and the table says the same', async ({ app }) => {
  await app.show('decisions');
  const section = app.page.getByRole('region', { name: 'What is worth a trade' });
  const marks = section.locator('g').getByRole('img');
  const chosen = marks.and(app.page.locator('[tabindex="0"]'));
  await expect(chosen).toHaveAccessibleName(/^Chosen: /);
  await chosen.focus();
  await app.page.keyboard.press('Home');
  const cheapest = (await app.page.locator(':focus').getAttribute('aria-label')) ?? '';
  await section.getByText('Show as a table').click();
  const rows = section.getByRole('table').getByRole('row');
  await expect(rows).toHaveCount((await marks.count()) + 1);
  const name = cheapest.replace(/^[^:]*: /, '').replace(/, \S+ a year, expected loss.*$/, '');
  await expect(rows.nth(1)).toContainText(name);
  await expect(app.byId('front-detail')).toContainText(name);
  await marks.nth(0).focus();
  await app.page.keyboard.press('End');
  await expect(rows.last()).toContainText(((await app.byId('front-detail').locator('p').first().textContent()) ?? 'nothing').trim());
  await expect(app.page.getByText('none has to give')).toBeVisible();

  expect(await axeFindings(app.page, '[aria-label="What is worth a trade"]')).toEqual([]);
});

test('says what would have to give and leads to the workload that asks for it', async ({ app }) => {
  await app.startFrom('global-manufacturer');
  await app.answered();
  await app.show('decisions');
  const table = app.page.getByRole('table', { name: 'What would have to give' });
  await expect(table).toContainText('Recovery time of');
  await table.getByRole('button', { name: /^Show / }).first().click();
  await expect(app.page.getByRole('complementary').getByText('Recovery time').first()).toBeVisible();
});
