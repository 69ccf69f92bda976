import { describe, expect, it } from 'vitest';
import { priceTable } from '../../../../../shared/exporters/workbook/priceTable';
import { exportInput, incompleteExportInput } from '../../../../fixtures/exportReport';

describe('priceTable', () => {
  it('lists a price once however many lines use it, in the order of the bill', () => {
    expect(priceTable(exportInput().report.bill.lines).map((price) => [price.sku, price.usdPerUnit])).toEqual([
      ['D4ds v5', '0.272'],
      ['Storage', '0.137'],
      ['B2S', '0.0796'],
      ['Analytics Logs', '2.99'],
    ]);
  });

  it('keeps a missing price as missing', () => {
    expect(priceTable(incompleteExportInput().report.bill.lines).at(-1)?.usdPerUnit).toBeNull();
  });

  it('keeps two volume tiers of one meter apart', () => {
    const [line] = exportInput().report.bill.lines;
    if (line === undefined) throw new Error('the fixture has no lines');
    expect(priceTable([line, { ...line, usdPerUnit: '0.1' }])).toHaveLength(2);
  });
});
