import { describe, expect, it } from 'vitest';
import { exportInput, incompleteExportInput } from '../../../../../fixtures/exportReport';
import { formulaOf, readWorkbook, rowWith, sheetOf } from '../readWorkbook';

describe('the Totals sheet', () => {
  it('sums the bill and splits production from the rest', async () => {
    const { cost } = exportInput().report.summary;
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Totals');
    const read = (label: string) => formulaOf(sheet.getCell(rowWith(sheet, 1, label), 3));
    expect(read('Monthly')).toEqual({ formula: 'ROUND(SUM(Bill!$N$2:$N$7),2)', result: Number(cost.monthly) });
    expect(read('Production')).toEqual({ formula: 'ROUND(SUMIFS(Bill!$N$2:$N$7,Bill!$C$2:$C$7,"yes"),2)', result: Number(cost.production) });
    expect(read('Non-production').result).toBe(Number(cost.nonProduction));
    expect(read('Yearly')).toEqual({ formula: '12*C4', result: Number(cost.yearly) });
  });

  it('sums every layer and every environment of the bill by what its own row says', async () => {
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Totals');
    const row = rowWith(sheet, 1, 'postgres');
    expect(formulaOf(sheet.getCell(row, 3)).formula).toBe(`ROUND(SUMIFS(Bill!$N$2:$N$7,Bill!$D$2:$D$7,$A${row}),2)`);
    const layers = ['compute', 'postgres', 'monitoring'].map((layer) => Number(formulaOf(sheet.getCell(rowWith(sheet, 1, layer), 3)).result));
    const environments = ['production', 'test'].map((id) => Number(formulaOf(sheet.getCell(rowWith(sheet, 1, id), 3)).result));
    const monthly = Number(exportInput().report.summary.cost.monthly);
    expect(layers.reduce((sum, each) => sum + each, 0)).toBeCloseTo(monthly, 6);
    expect(environments.reduce((sum, each) => sum + each, 0)).toBeCloseTo(monthly, 6);
  });

  it('says incomplete when a price is missing', async () => {
    const sheet = sheetOf(await readWorkbook(incompleteExportInput()), 'Totals');
    expect(sheet.getCell('A2').value).toBe('INCOMPLETE: 1 bill line has no price');
  });
});
