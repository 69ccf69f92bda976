import { describe, expect, it } from 'vitest';
import { exportInput, incompleteExportInput } from '../../../../../fixtures/exportReport';
import { formulaOf, readWorkbook, rowWith, sheetOf } from '../readWorkbook';

describe('the Checks sheet', () => {
  it.each([
    ['a complete answer', exportInput()],
    ['an incomplete one', incompleteExportInput()],
  ])('holds throughout for %s', async (_name, input) => {
    const sheet = sheetOf(await readWorkbook(input), 'Checks');
    const last = rowWith(sheet, 1, 'All checks hold');
    expect(last).toBe(20);
    expect(formulaOf(sheet.getCell(last, 6))).toEqual({ formula: 'AND(F4:F19)', result: true });
  });

  it('does not hold when the lines do not add up to the exported amount', async () => {
    const input = exportInput();
    const cost = { ...input.report.summary.cost, monthly: '1.00' };
    const sheet = sheetOf(await readWorkbook({ ...input, report: { ...input.report, summary: { ...input.report.summary, cost } } }), 'Checks');
    expect(formulaOf(sheet.getCell('F4'))).toEqual({ formula: 'ABS(B4-C4)<0.005', result: false });
    expect(formulaOf(sheet.getCell(rowWith(sheet, 1, 'All checks hold'), 6)).result).toBe(false);
  });
});
