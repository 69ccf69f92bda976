import { serializePlan } from '../../../models/document';
import { STARTERS } from '../../../models/templates';
import { expect, test } from '../app';

/** The control plane of the cluster, which every starter with a cluster runs, ten times dearer than the list. */
const SHEET = ['meter,region,unit,price', 'Standard Uptime SLA,westeurope,1 Hour,1', 'Standard Uptime SLA,atlantis,1 Hour,1'].join('\n');

test('negotiated prices are taken in, compared line by line, used, and let go again', async ({ app }) => {
  const before = await app.monthlyCost();
  await app.show('prices');
  const books = app.page.getByRole('table', { name: 'Books on this computer' });
  await expect(books.getByRole('row')).toHaveCount(2);

  await app.byId('prices-import').setInputFiles({ name: 'own.csv', mimeType: 'text/csv', buffer: Buffer.from(SHEET) });
  await expect(app.page.getByText('Row 3 was left out', { exact: false })).toBeVisible();
  const own = books.getByRole('row').filter({ hasText: /own-\d{4}/ });
  await own.getByRole('button', { name: /^Compare/ }).click();
  await expect(app.byId('comparison')).toContainText('The bill of the same design goes from');
  await expect(app.page.getByRole('table', { name: /^This plan with own-/ }).getByRole('rowgroup').filter({ hasText: 'The price moved' }).first()).toBeVisible();

  await own.getByRole('button', { name: /^Use/ }).click();
  await expect(app.byId('book-in-force')).toContainText('The plan names this book');
  expect(await app.costOtherThan(before)).toBeGreaterThan(before);
  await app.page.getByRole('button', { name: 'Follow the program again' }).click();
  await expect.poll(() => app.monthlyCost()).toBe(before);
});

test('prices are looked up by words, service and region', async ({ app }) => {
  await app.show('prices');
  const search = app.page.getByRole('region', { name: 'Look prices up' });
  await search.getByRole('searchbox', { name: 'Search prices' }).fill('Standard_D4s_v5');
  await search.getByRole('combobox', { name: 'Place' }).selectOption('westeurope');
  await expect(search.getByRole('rowgroup').filter({ hasText: 'pay as you go' })).toContainText('0.23 USD per 1 Hour');
  await search.getByRole('searchbox', { name: 'Search prices' }).fill('no such meter');
  await expect(search.getByRole('status')).toHaveText('No price matches.');
});

test('a missing price is taken from the nearest region only when somebody says so, and undone', async ({ start, folders }) => {
  const plan = STARTERS.find(({ id }) => id === 'small-subsidiary')?.plan;
  if (!plan) throw new Error('expected the starter');
  const { regions } = plan.company;
  await folders.writePlan('gwc.plantwright.json', serializePlan({ ...plan, company: { ...plan.company, regions: { ...regions, home: 'germanywestcentral', allowed: [] } } }));
  const app = await start({ plan: 'gwc.plantwright.json' });
  await app.answered();
  await app.show('prices');
  const gaps = app.page.getByRole('region', { name: 'Lines without a price' });
  const rows = gaps.getByRole('table', { name: 'Lines without a price' }).getByRole('row');
  const take = gaps.getByRole('button', { name: /^Take the price of/ }).first();
  await expect(take).toHaveAttribute('aria-disabled', 'true');
  const before = await rows.count();
  await gaps.getByRole('textbox', { name: 'Who' }).fill('Jan');
  await gaps.getByRole('textbox', { name: 'Why' }).fill('the offer counts it so');
  await take.click();
  await expect(rows).toHaveCount(before - 1);
  await expect(gaps.getByRole('table', { name: 'Prices of other regions' })).toContainText('Jan: the offer counts it so');
  await app.undo();
  await expect(rows).toHaveCount(before);
});
