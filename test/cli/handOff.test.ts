import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { plantwright, type Files } from './terminal';

/** The hand-off of a starter, as it would lie in a folder. */
const { written } = await plantwright(['export', 'starter:mid-market-producer', '--to', 'terraform,bicep,kubernetes,focus,report,waves', '--out', 'out']);
const FILES: Files = Object.fromEntries(written);
const SERVER = 'out/terraform/workload/prod/flexibleserver.tfvars.json';
const ROWS = [...written.keys()].find((path) => path.endsWith('-focus.csv')) ?? '';

const textOf = (path: string): string => Buffer.from(FILES[path] ?? '').toString('utf8');
const withText = (path: string, change: (text: string) => string): Files => ({ ...FILES, [path]: change(textOf(path)) });
const withManifest = (change: (text: string) => string): Files => withText('out/MANIFEST.json', change);

describe('plantwright lint', () => {
  test('finds nothing in a folder as it was written', async () => {
    expect(await plantwright(['lint', 'out'], FILES)).toMatchObject({ code: 0, err: '' });
  });

  test('finds a size that Bicep and the bill say otherwise, and that the file is not the one that was written', async () => {
    const { code, err } = await plantwright(['lint', 'out'], withText(SERVER, (text) => text.replace('MO_Standard_E4ads_v5', 'MO_Standard_E8ads_v5')));
    expect(code).toBe(2);
    expect(err).toContain('flexibleserver.tfvars.json: Changed since it was written');
    expect(err).toContain('size is "Standard_E8ads_v5" here and "Standard_E4ads_v5" in bicep/workload/prod/flexibleserver.parameters.json.');
    expect(err).toMatch(/sku_name is MO_Standard_E8ads_v5 here and missing in \S+-focus\.csv\./);
  });

  test('finds an amount and a size of the bill that the report and the parameters do not have', async () => {
    const { err } = await plantwright(['lint', 'out'], withText(ROWS, (text) => text.replaceAll('783.49', '683.49').replaceAll('B0', 'B1')));
    expect(err).toContain('production.virtual-machine-nodes.nodes: monthly is 683.49 here and 783.49 EUR in report/design.md.');
    expect(err).toMatch(/redisenterprise\.tfvars\.json: sku_name is Balanced_B0 here and missing in/);
  });

  test('tells placeholders that were filled in from values that were changed', async () => {
    const filled = await plantwright(['lint', 'out'], withText(SERVER, (text) => text.replaceAll('replace-me-cost-center', '4711')));
    expect(filled).toMatchObject({ code: 0, err: '' });
    expect(filled.out).toContain('flexibleserver.tfvars.json: placeholders filled in, else as it was written');
    const changed = await plantwright(['lint', 'out'], withText(SERVER, (text) => text.replaceAll('replace-me-cost-center', '4711').replace('"backup_retention_days": 35', '"backup_retention_days": 14')));
    expect(changed.code).toBe(2);
    expect(changed.err).toContain('flexibleserver.tfvars.json: Changed since it was written');
  });

  test('looks at files that are no text, and at files that nobody listed', async () => {
    const deck = Buffer.from(FILES['out/report/deck.pptx'] ?? '');
    const { 'out/report/design.pdf': _gone, ...rest }: Files = { ...FILES, 'out/report/deck.pptx': Buffer.concat([deck, Buffer.from([0])]), 'out/report/old.pdf': 'x', 'out/.git/config': 'x' };
    const { code, err } = await plantwright(['lint', 'out'], rest);
    expect(code).toBe(2);
    expect(err).toContain('report/deck.pptx: Changed since it was written');
    expect(err).toContain('report/design.pdf: The manifest lists this file, and it is not there.');
    expect(err).toContain('report/old.pdf: The manifest does not list this file');
    expect(err).not.toContain('.git');
  });

  test('finds files of another plan, scenario, rule pack or price book, slides and pages included', async () => {
    const other = await plantwright(['lint', 'out'], withManifest((text) => text.replace(/"hash": "[0-9a-f]{12}/, '"hash": "0123456789ab').replace('"scenario": "Base plan"', '"scenario": "Two shifts"')));
    expect(other.code).toBe(2);
    for (const path of ['report/deck.pptx', 'report/design.pdf', 'DECISIONS.md', 'waves.csv', 'terraform/versions.json']) {
      expect(other.err).toMatch(new RegExp(`${path}: Written from another version of the plan \\([0-9a-f]{12}\\) than the manifest \\(0123456789ab\\)`));
      expect(other.err).toContain(`${path}: Written from another scenario (Base plan) than the manifest (Two shifts)`);
    }
    const { err } = await plantwright(['lint', 'out'], withManifest((text) => text.replace(/("priceBook": \{\s+"id": "[^"]+",\s+"asOf": ")[^"]+/, '$12025-01-01').replace(/("builtIn": \{\s+"id": "plantwright",\s+"version": ")[^"]+/, '$10.0.1')));
    expect(err).toContain('report/deck.pptx: Written from another date of prices');
    expect(err).toContain('report/deck.pptx: Written from another rule pack (plantwright 1.2.0) than the manifest (plantwright 0.0.1)');
  });

  test('reads the bill of a workbook, and finds a line that another bill has otherwise', async () => {
    const { written: books } = await plantwright(['export', 'starter:small-subsidiary', '--to', 'workbook,focus', '--out', 'out']);
    const files = Object.fromEntries(books);
    expect(await plantwright(['lint', 'out'], files)).toMatchObject({ code: 0, err: '' });
    const rows = [...books.keys()].find((path) => path.endsWith('-focus.csv')) ?? '';
    const [, line = '?'] = /,(production\.[^,]*backup[^,]*),/.exec(Buffer.from(files[rows] ?? '').toString('utf8')) ?? [];
    const changed = Buffer.from(files[rows] ?? '').toString('utf8').split('\r\n').map((row) => (row.includes(`,${line},`) ? row.replaceAll('Standard', 'Archive') : row)).join('\r\n');
    const { code, err } = await plantwright(['lint', 'out'], { ...files, [rows]: changed });
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`-cost\\.xlsx: ${line}: sku is Standard here and Archive in \\S+-focus\\.csv`));
  });

  test('sets the bill of a workbook beside that of an earlier export', async () => {
    const { written: before } = await plantwright(['export', 'starter:small-subsidiary', '--to', 'focus', '--out', 'out']);
    const [path, bytes] = [...before][0] ?? ['', new Uint8Array()];
    const rows = Buffer.from(bytes).toString('utf8').split('\r\n');
    const changed = [...rows.slice(0, 1), ...rows.slice(2).map((row, at) => (at === 0 ? row.replaceAll('production.', 'former.') : row))].join('\r\n');
    const later = await plantwright(['export', 'starter:small-subsidiary', '--to', 'workbook', '--since', path, '--out', 'later'], { [path]: changed });
    const book = new ExcelJS.Workbook();
    await book.xlsx.load([...later.written.values()][0] as unknown as Parameters<typeof book.xlsx.load>[0]);
    const sheet = book.getWorksheet('Changes');
    const kinds = sheet?.getColumn(3).values.slice(4).filter((kind) => kind !== undefined);
    expect(kinds).toEqual(['new', 'new', 'gone']);
    expect(sheet?.getCell('A2').text).toContain(`Against ${path.replace('out/', '')}, plan version`);
    expect((await plantwright(['export', 'starter:small-subsidiary', '--to', 'workbook', '--since', path, '--out', 'later'], { [path]: 'a,b\r\n' })).err).toContain('it holds no bill that Plantwright wrote');
  });

  test('takes every name of a format that teams ask for', async () => {
    const { err } = await plantwright(['export', 'starter:small-subsidiary', '--to', 'workbook,terraform,bicep,kubernetes,waves,report,focus,gantt', '--out', 'out']);
    expect(err.match(/no export called "\w+"/g)).toEqual(['no export called "gantt"']);
  });

  test('refuses a folder without a manifest', async () => {
    expect(await plantwright(['lint', 'elsewhere'], FILES)).toMatchObject({ code: 2 });
  });
});

describe('plantwright drift', () => {
  test('tells a changed value from one that was filled in', async () => {
    const changed = withText(SERVER, (text) => text.replace('"backup_retention_days": 35', '"backup_retention_days": 14').replace('replace-me-cost-center', '4711'));
    const { code, out } = await plantwright(['drift', 'starter:mid-market-producer', '--in', 'out'], changed);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'terraform/workload/prod/flexibleserver.tfvars.json: backup_retention_days: 35 in the plan, 14 in the file',
        'terraform/workload/prod/flexibleserver.tfvars.json: tags.costCenter: "replace-me-cost-center" in the plan, "4711" in the file (filled in)',
        '1 changed, 1 filled in, 0 files not there.',
        '',
      ].join('\n'),
    );
  });
});
