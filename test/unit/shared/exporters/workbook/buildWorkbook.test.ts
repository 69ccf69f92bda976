import { describe, expect, it } from 'vitest';
import { exportInput, maliciousExportInput, MALICIOUS_NAMES } from '../../../../fixtures/exportReport';
import { allCells, readWorkbook, workbookBytes } from './readWorkbook';
import { packedParts } from './packedParts';

/** Sheets that go on over several pages, with the names of their rows on each. */
const WIDE: ReadonlySet<string> = new Set(['Commitments', 'Cash flow', 'FOCUS']);

describe('buildWorkbook', () => {
  it('has its sheets in the order of reading, all visible', async () => {
    const workbook = await readWorkbook(exportInput());
    expect(workbook.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual(
      ['Cover', 'Summary', 'Assumptions', 'Volumes', 'Prices', 'Bill', 'Totals', 'Allocation', 'Commitments', 'Cash flow', 'Growth', 'Downtime', 'FOCUS', 'Sizing', 'Answer', 'Checks', 'Changes'].map((name) => [name, 'visible']),
    );
  });

  it('takes its dates from the plan', async () => {
    const workbook = await readWorkbook(exportInput());
    expect([workbook.created, workbook.modified].map((date) => date.toISOString())).toEqual(Array(2).fill('2027-01-31T00:00:00.000Z'));
  });

  it('keeps the head of every sheet in view and prints it landscape, with its row names and as wide as a page or over several, with plan and price date', async () => {
    const workbook = await readWorkbook(exportInput());
    for (const sheet of workbook.worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen' });
      expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, ...(WIDE.has(sheet.name) ? { printTitlesColumn: expect.stringMatching(/^A:[A-C]$/) } : { fitToWidth: 1 }), fitToHeight: 0 });
      expect(sheet.pageSetup.printArea).toMatch(/^A1:[A-Z]+[0-9]+$/);
      expect(sheet.headerFooter.oddHeader).toBe(`&LFixture && Söhne&R${sheet.name}, prices as of 2026-10-02`);
    }
  });

  it('has no merged cells, macros, links to other files or hidden names', async () => {
    const parts = await packedParts(await workbookBytes(exportInput()));
    expect(Object.keys(parts).filter((path) => /vba|externalLink|connections/i.test(path))).toEqual([]);
    expect(Object.entries(parts).filter(([, xml]) => /<mergeCell|state="hidden"|hidden="1"/.test(xml))).toEqual([]);
  });

  it('uses no function whose value changes by itself or reaches outside', async () => {
    const formulas = allCells(await readWorkbook(exportInput())).flatMap(({ value }) =>
      value !== null && typeof value === 'object' && 'formula' in value ? [value.formula] : [],
    );
    expect(formulas.length).toBeGreaterThan(30);
    expect(formulas.filter((each) => /\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|INFO|CELL|WEBSERVICE|HYPERLINK)\(/i.test(each))).toEqual([]);
  });

  it('names the exchange rate', async () => {
    const workbook = await readWorkbook(exportInput());
    expect(workbook.definedNames.getRanges('ExchangeRatePerUsd').ranges).toEqual(['Assumptions!$C$2']);
  });

  it('keeps hostile names as text in every cell', async () => {
    const cells = allCells(await readWorkbook(maliciousExportInput()));
    for (const name of MALICIOUS_NAMES) {
      const holding = cells.filter(({ value }) => value === name);
      expect(holding.length, `cells that hold ${JSON.stringify(name)}`).toBeGreaterThan(0);
    }
    const formulas = cells.flatMap(({ value }) => (value !== null && typeof value === 'object' && 'formula' in value ? [value.formula] : []));
    expect(formulas.filter((each) => /HYPERLINK|@SUM|cmd/.test(each))).toEqual([]);
  });

  it('marks hostile text as text, so that editing its cell does not start it either', async () => {
    const workbook = await readWorkbook(maliciousExportInput());
    expect(workbook.getWorksheet('Summary')?.getCell('A1').numFmt).toBe('@');
  });
});
