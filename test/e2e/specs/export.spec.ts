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
  for (const path of files) expect((await folders.readExport(path)).length).toBeGreaterThan(0);
});
