import { describe, expect, test } from 'vitest';
import type { UsageRow } from '../../../../models/calibration/usageRow';
import { usageReader } from '../../../../shared/usage/usageReader';
import { actualCostCsv, focusCsv } from '../../../fixtures/bills';
import { parseCsv } from '../../../fixtures/parseCsv';

const row: UsageRow = {
  day: '2027-03-31',
  until: null,
  charge: 'Usage',
  category: 'Log Analytics',
  subcategory: 'Log Analytics',
  meter: 'Analytics Logs Data Ingestion',
  region: 'westeurope',
  resource: '/subscriptions/0/resourceGroups/erp/providers/x/logs',
  quantity: '12.5',
  unit: '1 GB',
  costBilled: '30.25',
  costEffective: '28.5',
  currency: 'EUR',
};

function rowsIn(text: string): readonly unknown[] {
  const [head = [], ...others] = parseCsv(text);
  const reader = usageReader(head, 'a.csv');
  if (!reader.ok) return reader.problems;
  return others.map((cells, at) => {
    const read = reader.value.read(cells, at + 2);
    return read.ok ? read.value : read.problems;
  });
}

describe('a row', () => {
  test.each(['1.0', '1.0r2', '1.2'] as const)('is the same in FOCUS %s', (version) => {
    expect(rowsIn(focusCsv([{ ...row, until: '2027-04-01' }], version))).toEqual([{ ...row, until: '2027-04-01' }]);
  });

  test.each(['EA', 'MCA'] as const)('of actual cost is read whole for %s, which knows no effective cost', (agreement) => {
    expect(rowsIn(actualCostCsv([row], agreement))).toEqual([{ ...row, quantity: '12.500000000000', costEffective: null }]);
  });

  test('of any FOCUS provider is read by the columns of the specification', () => {
    const text = 'BilledCost,BillingCurrency,ChargePeriodStart,ServiceName,PricingQuantity,PricingUnit\r\n1e-5,eur,2027-03-01T00:00:00Z,Bandwidth,3,GB\r\n';
    expect(rowsIn(text)).toEqual([{ ...row, day: '2027-03-01', category: 'Bandwidth', subcategory: '', meter: '', region: '', resource: '', quantity: '3', unit: 'GB', costBilled: '1e-5', costEffective: null }]);
  });

  test('takes the service name where a purchase has no meter', () => {
    const [read] = rowsIn(focusCsv([{ ...row, charge: 'Purchase', category: '', meter: '' }]));
    expect(read).toMatchObject({ charge: 'Purchase', category: 'A service', meter: '' });
  });

  test.each([
    [{ day: '2027-13-01' }, 'ChargePeriodStart'],
    [{ costBilled: '1,5' }, 'BilledCost'],
    [{ costEffective: 'NaN' }, 'EffectiveCost'],
    [{ quantity: 'many' }, 'PricingQuantity'],
    [{ currency: 'EURO' }, 'BillingCurrency'],
  ])('with %o is named by row and column', (change, column) => {
    expect(rowsIn(focusCsv([{ ...row, ...change }]))).toEqual([[expect.objectContaining({ code: 'usage.row-value', params: expect.objectContaining({ row: 2, column }) as unknown })]]);
  });
});

test('a file that is no bill is refused with the columns that it lacks', () => {
  expect(rowsIn('Date,MeterCategory,Quantity\r\n1,2,3\r\n')).toEqual([{ code: 'usage.form-unknown', path: '', params: { name: 'a.csv', missing: 'costinbillingcurrency, billingcurrency (Cost Management, actual cost)' } }]);
});
