import type { AppPage } from '../pages/AppPage';
import { expect, test } from '../app';
import { axeFindings } from '../pages/axeFindings';

const cell = (app: AppPage, row: string, column: string) => app.byId(`table-row-${row}`).locator(`[data-id="${column}"]`);

/** Twenty rows with a kind that there is not. */
const FAULTY = new Set(Array.from({ length: 20 }, (_, at) => 7 + at * 24));
const ROWS = Array.from({ length: 500 }, (_, at) => at + 2);
const PLANTS = ['Standort\tArt\tStadt', ...ROWS.map((row) => `Works ${row}\t${FAULTY.has(row) ? 'Castle' : 'Plant'}\tTown ${row}`)].join('\r\n');

test('pasting 500 rows with 20 faulty ones imports 480, names the 20 with row and reason, in one undo step', async ({ app }) => {
  await app.show('tables');
  const before = await app.byId('table-count').innerText();
  await cell(app, 'brno-plant', 'name').click();
  await app.paste(PLANTS);
  await expect(app.byId('import-summary')).toHaveText('480 rows can be imported, 20 rows can not.');
  const faults = app.byId('import-faults').getByRole('listitem');
  await expect(faults).toHaveCount(20);
  for (const [at, row] of [...FAULTY].entries()) await expect(faults.nth(at)).toHaveText(new RegExp(`^Row ${row} Kind: .*Castle.*Plant, Warehouse, Office`));
  expect(await axeFindings(app.page, '[role="dialog"]')).toEqual([]);

  await app.byId('import-run').click();
  await expect(app.page.getByRole('heading', { name: '480 rows imported' })).toBeVisible();
  await expect(faults).toHaveCount(20);
  await app.byId('import-close').click();
  await expect(app.byId('table-count')).toHaveText(`${480 + Number.parseInt(before, 10)} rows`);
  await app.byId('table-search').fill('Works 501');
  await expect(app.byId('table-row-works-501')).toBeVisible();
  await app.byId('table-search').fill('');

  await expect(app.undoButton).toHaveAccessibleName(/Import 480 rows/);
  await app.undo();
  await expect(app.byId('table-count')).toHaveText(before);
  await expect(app.undoButton).toHaveAttribute('aria-disabled', 'true');
});

test('a table is worked in by keyboard alone, and the answer follows', async ({ app }) => {
  const monthly = await app.monthlyCost();
  await app.show('tables');
  const users = cell(app, 'brno-plant', 'users.shop-floor');
  await users.click();
  await app.page.keyboard.type('5000');
  await app.page.keyboard.press('Enter');
  await expect(users).toHaveText('5,000');
  expect(await app.costOtherThan(monthly)).toBeGreaterThan(monthly);

  // The cursor went down; what may not stay is marked, told and taken back by Esc.
  const below = app.page.locator('[role="grid"] :focus');
  const kept = await below.innerText();
  await app.page.keyboard.press('F2');
  await app.byId('cell-editor').fill('120 users');
  await app.page.keyboard.press('Enter');
  await expect(app.byId('cell-editor')).toHaveAttribute('aria-invalid', 'true');
  await expect(app.byId('table-said')).toContainText('the unit belongs into the heading');
  await app.page.keyboard.press('Escape');
  await expect(below).toHaveText(kept);

  await users.click();
  await app.page.keyboard.press('Shift+ArrowDown');
  await app.page.keyboard.press('Control+d');
  await expect(below).toHaveText('5,000');
  await expect(app.undoButton).toHaveAccessibleName(/Fill 1 cell down/);
  await app.page.keyboard.press('Control+z');
  await expect(below).toHaveText(kept);

  // Copied cells land where the cursor is.
  await users.click();
  await app.page.keyboard.press('Control+c');
  await app.page.keyboard.press('ArrowDown');
  await app.page.keyboard.press('Control+v');
  await expect(below).toHaveText('5,000');
  await expect(app.undoButton).toHaveAccessibleName(/Paste 1 cell/);
});

test('rows are chosen together with the canvas and the outline, sorted and searched', async ({ app }) => {
  await app.select('brno-plant');
  await app.show('tables');
  await expect(cell(app, 'brno-plant', 'name')).toHaveAttribute('aria-selected', 'true');
  await app.byId('table-integrations').click();
  const [first] = await app.page.getByRole('rowheader').all();
  const name = (await first?.innerText()) ?? '';
  await first?.click();
  await expect(app.byId('inspector').getByRole('heading', { name })).toBeVisible();

  const heading = app.page.getByRole('columnheader', { name: /Rate/ });
  await heading.click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  const rates = async () => (await app.page.locator('[role="gridcell"][data-id="ratePerHour"]').allInnerTexts()).map((text) => Number(text.replaceAll(',', '')));
  expect(await rates()).toEqual((await rates()).toSorted((a, b) => a - b));

  // Fluent marks the ends of its groups of tabs with elements that pass the focus on at once.
  expect(await axeFindings(app.page, '[data-testid="tables"]')).toEqual([]);
});

test('the tables go out as an Excel file and come back, with what was changed', async ({ app, folders }) => {
  await app.show('tables');
  await app.saveTables();
  const [path] = await folders.exportedFiles();
  const buffer = await folders.readExport(path ?? '');
  const name = cell(app, 'brno-plant', 'name');
  const before = await name.innerText();
  await name.click();
  await app.page.keyboard.type('Brno works');
  await app.page.keyboard.press('Enter');
  await app.byId('table-excel-file').setInputFiles({ name: 'tables.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer });
  await expect(app.byId('import-summary')).toHaveText('1 row can be imported.');
  await expect(app.page.getByRole('dialog').getByRole('region', { name: 'Sites' })).toContainText('0 new, 1 changed, 2 as in the plan');
  await app.byId('import-run').click();
  await expect(name).toHaveText(before);

  await app.byId('table-excel-file').setInputFiles({ name: 'notes.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('no workbook') });
  await expect(app.notice).toContainText('notes.xlsx');
});

test('a plan is built by pasting tables alone, and answered', async ({ app }) => {
  await app.startFrom('empty');
  await app.show('tables');
  const take = async (kind: string, rows: readonly string[]): Promise<void> => {
    await app.byId(`table-${kind}`).click();
    await app.byId('table-empty').focus();
    await app.paste(rows.map((row) => row.replaceAll(' | ', '\t')).join('\n'));
    await app.byId('import-run').click();
    await expect(app.byId('table-count')).toHaveText(`${rows.length - 1} rows`);
  };
  await take('sites', ['Werk | Stadt | Land | Shop floor users', 'Plant A | Brno | CZ | 120', 'Plant B | Linz | AT | 80']);
  await take('systems', ['Name | Kind | Site', 'MES A | MES | Plant A', 'MES B | MES | Plant B', 'EDI hub | EDI | ']);
  await take('workloads', ['Process | Used at | RTO | RPO', 'Manufacturing | All | 60 | 5', 'Inventory | Plant A; Plant B | 120 | 15']);
  await take('integrations', ['From | To | Class | Rate', 'MES A | Manufacturing | queued | 600', 'MES B | Manufacturing | queued | 400', 'EDI hub | Inventory | batch | 2000']);
  await app.answered();
  await expect(app.headline).toContainText(/\d/);
});
