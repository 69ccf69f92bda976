import { describe, expect, it } from 'vitest';
import { exportInput, incompleteExportInput } from '../../../../../fixtures/exportReport';
import { formulaOf, readWorkbook, rowWith, sheetOf } from '../readWorkbook';

describe('the Summary sheet', () => {
  it('opens with the plan, its version and the date of its prices', async () => {
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Summary');
    expect(sheet.getCell('A1').value).toBe('Fixture & Söhne');
    expect(sheet.getCell(rowWith(sheet, 1, 'Version of the plan'), 2).value).toBe('ab12ab12ab12');
    expect(sheet.getCell(rowWith(sheet, 1, 'Price book'), 2).value).toBe('2026-10-02');
    expect(sheet.getCell(rowWith(sheet, 1, 'Scenario'), 2).value).toBe('Base plan');
  });

  it('adds the bill up by formula and builds the risk-adjusted cost on it', async () => {
    const { cost } = exportInput().report.summary;
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Summary');
    const monthly = rowWith(sheet, 1, 'Monthly');
    expect(formulaOf(sheet.getCell(monthly, 2))).toEqual({ formula: 'ROUND(SUM(Bill!$N$2:$N$7),2)', result: Number(cost.monthly) });
    expect(formulaOf(sheet.getCell(rowWith(sheet, 1, 'Yearly'), 2)).formula).toBe(`12*B${monthly}`);
    expect(formulaOf(sheet.getCell(rowWith(sheet, 1, 'Risk-adjusted cost'), 2))).toEqual({
      formula: `ROUND(B${monthly + 3}-12*B${monthly + 4}+B${monthly + 5}+B${monthly + 6},2)`,
      result: Number(cost.riskAdjustedYearly),
    });
  });

  it('says in words whether the answer is whole', async () => {
    const complete = sheetOf(await readWorkbook(exportInput()), 'Summary');
    expect(formulaOf(complete.getCell(rowWith(complete, 1, 'Prices'), 2)).result).toBe('complete');
    const incomplete = sheetOf(await readWorkbook(incompleteExportInput()), 'Summary');
    expect(formulaOf(incomplete.getCell(rowWith(incomplete, 1, 'Prices'), 2)).result).toBe('INCOMPLETE: 1 without price');
    expect(incomplete.getCell(rowWith(incomplete, 1, 'State of the answer'), 5).value).toBe('INCOMPLETE: 1 bill line has no price');
  });

  it('shows met and missed objectives, reasons and findings', async () => {
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Summary');
    expect(sheet.getCell(rowWith(sheet, 1, 'rpo'), 5).value).toBe('MISSED');
    expect(sheet.getCell(rowWith(sheet, 1, 'rto'), 5).value).toBe('met');
    expect(sheet.getCell(rowWith(sheet, 2, 'tenancy.custom-modules'), 5).value).toBe('14 custom modules need releases of their own.');
    expect(sheet.getCell(rowWith(sheet, 2, '/sites/brno/wan'), 5).value).toBe('The line to Brno has no second path.');
  });
});
