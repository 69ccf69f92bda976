import { describe, expect, it } from 'vitest';
import { exportInput, incompleteExportInput, UNPRICED_LABEL } from '../../../../../fixtures/exportReport';
import { formulaOf, readWorkbook, rowWith, sheetOf } from '../readWorkbook';

const MONTHLY = 14;
const LABEL = 5;

describe('the Bill sheet', () => {
  it('has one row per line under the header and the total below', async () => {
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Bill');
    expect(sheet.rowCount).toBe(1 + exportInput().report.bill.lines.length + 1);
    expect(sheet.getRow(1).values).toContain('Quantity per month');
  });

  it('multiplies quantity, price and rate and rounds to the cent, with the engine’s amount as the cached result', async () => {
    const { lines } = exportInput().report.bill;
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Bill');
    lines.forEach((line, index) => {
      const row = index + 2;
      const value = formulaOf(sheet.getCell(row, MONTHLY));
      expect(value.formula).toBe(`IF(ISNUMBER(L${row}),ROUND(ROUND(100*(J${row}*L${row}*M${row}),8),0)/100,"missing price")`);
      expect(value.result).toBe(Number(line.monthly));
    });
  });

  it('links every price to the price list and the rate to its name', async () => {
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Bill');
    expect(formulaOf(sheet.getCell('L3'))).toEqual({ formula: 'Prices!$F$2', result: 0.272 });
    expect(formulaOf(sheet.getCell('M3'))).toEqual({ formula: 'ExchangeRatePerUsd', result: 0.9123 });
  });

  it('says in words that a price is missing', async () => {
    const workbook = await readWorkbook(incompleteExportInput());
    const bill = sheetOf(workbook, 'Bill');
    const row = rowWith(bill, LABEL, UNPRICED_LABEL);
    expect(formulaOf(bill.getCell(row, MONTHLY)).result).toBe('missing price');
    expect(sheetOf(workbook, 'Prices').getCell('F6').value).toBe('missing price');
  });

  it('tells production lines from the rest and keeps numbers and units apart', async () => {
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Bill');
    expect([2, 3].map((row) => sheet.getCell(row, 3).value)).toEqual(['yes', 'no']);
    expect([sheet.getCell('J2').value, sheet.getCell('K2').value]).toEqual([2190, '1 Hour']);
  });
});
