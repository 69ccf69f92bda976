import { FIRM_PACK } from '../../unit/models/rules/packs';
import { expect, test } from '../app';

const fileOf = (text: string) => ({ name: 'firm.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test('a rule pack changes the answer, and undo gives the built-in rules back', async ({ app }) => {
  await app.startFrom('small-subsidiary');
  await app.answered();
  await app.show('decisions');
  const rules = app.page.getByRole('region', { name: 'Rules' });
  const table = rules.getByRole('table', { name: 'Rules' });
  await expect(rules).toContainText('no pack of your own');
  await expect(table.getByRole('rowgroup').filter({ hasText: 'tenancy.standard-use' })).toContainText('Speaks');

  await app.byId('load-rule-pack').setInputFiles(fileOf(JSON.stringify({ ...FIRM_PACK, version: 'latest' })));
  await expect(app.page.getByText(/version: .*a version such as 1\.2\.0, but found "latest"/)).toBeVisible();
  await expect(rules).toContainText('no pack of your own');

  await app.byId('load-rule-pack').setInputFiles(fileOf(JSON.stringify(FIRM_PACK)));
  await expect(rules).toContainText('and Northwind advisers 1.2.0');
  await expect(table.getByRole('rowgroup').filter({ hasText: 'tenancy.standard-use' })).toContainText('Switched off');
  await rules.getByRole('combobox', { name: 'Family' }).selectOption('tenancy');
  await rules.getByRole('checkbox', { name: /Only those that speak/ }).check();
  await expect(table.getByRole('rowgroup').filter({ hasText: 'tenancy.several-plants' })).toContainText('Aquavento Pumps Portugal');

  await app.undo();
  await expect(rules).toContainText('no pack of your own');
});
