import { describe, expect, it } from 'vitest';
import { exportInput } from '../../../../../fixtures/exportReport';
import { readWorkbook, sheetOf } from '../readWorkbook';

const valuesOf = (values: unknown): readonly unknown[] => (Array.isArray(values) ? values.slice(1) : []);

describe('the Prices sheet', () => {
  it('gives each price with its unit, region, date and source', async () => {
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Prices');
    expect(valuesOf(sheet.getRow(2).values)).toEqual([
      'Virtual Machines Ddsv5 Series',
      'Virtual Machines Ddsv5 Series',
      'D4ds v5',
      'D4ds v5',
      'westeurope',
      0.272,
      '1 Hour',
      '2026-08-15',
      'list-2026-08',
    ]);
  });
});

describe('the Assumptions sheet', () => {
  it('starts with the exchange rate and lists value, range, reason and who changed it', async () => {
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Assumptions');
    expect(valuesOf(sheet.getRow(2).values).slice(0, 4)).toEqual(['exchange-rate', 'Exchange rate of the plan', 0.9123, 'EUR per USD']);
    expect(valuesOf(sheet.getRow(5).values)).toEqual([
      'web.cpu-ceiling',
      'Highest CPU use',
      0.7,
      'share',
      0.6,
      0.65,
      0.8,
      'went into sizes and risks, which stay as exported',
      undefined,
      'Room for a burst.',
      'plan',
      'A. Novak',
      'Measured last year.',
    ]);
  });
});

describe('the Sizing sheet', () => {
  it('shows each figure with its calculation and what it is made of', async () => {
    const sheet = sheetOf(await readWorkbook(exportInput()), 'Sizing');
    expect(valuesOf(sheet.getRow(2).values)).toEqual([
      'web',
      'Web workers',
      'Web workers',
      14,
      'workers',
      'smallest c with P95 wait ≤ target',
      'Users in Brno 240 people',
      'One zone may be gone.',
      'waiting time',
    ]);
  });
});
