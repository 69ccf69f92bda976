import { expect, test } from '../app';

test('workbook, Terraform variables and waves are written as files', async ({ app, folders }) => {
  await app.exportAll();
  const files = await folders.exportedFiles();
  const workbook = files.find((path) => path.endsWith('.xlsx'));
  expect(workbook).toBeDefined();
  expect(files.some((path) => path.endsWith('.tfvars.json') || path.endsWith('.tfvars'))).toBe(true);
  expect(files.some((path) => /wave/i.test(path))).toBe(true);
  const zipSignature = (await folders.readExport(workbook ?? '')).subarray(0, 2).toString('latin1');
  expect(zipSignature).toBe('PK');
  const pictures = await Promise.all(['.png', '.pdf'].map(async (ending) => (await folders.readExport(files.find((path) => path.endsWith(`drawing${ending}`)) ?? '')).subarray(1, 4).toString('latin1')));
  expect(pictures).toEqual(['PNG', 'PDF']);
  for (const path of files) expect((await folders.readExport(path)).length).toBeGreaterThan(0);
});

test('neutral names and the visible part are chosen in the dialog', async ({ app, folders }) => {
  await app.exportAll(['export-redact', 'export-part']);
  const files = await folders.exportedFiles();
  const drawing = (await folders.readExport(files.find((path) => path.endsWith('drawing.svg')) ?? '')).toString('utf8');
  expect(drawing).toContain('Part of the drawing');
  expect(drawing).toContain('Plant 1');
  const page = (await folders.readExport(files.find((path) => path.endsWith('plan.html')) ?? '')).toString('utf8');
  expect([...`${page}${drawing}${files.join()}`.matchAll(/Moravan|Brno|Olomouc/gi)].map(([name]) => name)).toEqual([]);
});

test('what was built is looked at before it is written, as one archive', async ({ app, folders }) => {
  await app.letExport();
  await app.byId('export').click();
  await app.byId('export-zip').check();
  await app.byId('export-preview').check();
  await app.byId('export-run').click();
  const file = app.byId('export-file');
  await expect(file).toBeVisible({ timeout: 60_000 });
  const manifest = await file.locator('option', { hasText: 'executive-summary.md' }).getAttribute('value');
  await file.selectOption(manifest ?? '');
  await expect(app.byId('export-files')).toContainText('# Executive summary: Moravan Seals');
  expect(await folders.exportedFiles()).toEqual([]);
  await app.byId('export-run').click();
  await expect(app.byId('export-done')).toBeVisible({ timeout: 60_000 });
  const files = await folders.exportedFiles();
  const heads = await Promise.all(files.map(async (path) => (await folders.readExport(path)).subarray(0, 2).toString('latin1')));
  expect(heads).toEqual(['PK']);
});
