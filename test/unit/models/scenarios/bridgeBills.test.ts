import { describe, expect, it } from 'vitest';
import type { BillLine } from '../../../../models/report/report';
import { bridgeBills } from '../../../../models/scenarios/bridgeBills';

const line = (id: string, quantity: string, usdPerUnit: string | null, monthly: string | null, more: Partial<BillLine> = {}): BillLine => ({
  id,
  environmentId: 'production',
  production: true,
  layer: 'compute',
  resourceKind: 'virtual-machine-nodes',
  label: id,
  region: 'westeurope',
  service: 'Virtual Machines',
  product: 'Dsv5',
  sku: 'D4s v5',
  meter: 'D4s v5',
  unit: '1 Hour',
  quantity,
  quantityFormula: '',
  usdPerUnit,
  priceAsOf: null,
  priceSource: null,
  monthly,
  figureId: id,
  ...more,
});
const bill = (rate: string, ...lines: BillLine[]) => ({ lines, exchangeRatePerUsd: rate });

describe('the difference of two bills', () => {
  it('is quantity where the price stands', () => {
    // 730 h × 0.20 = 146.00, 1,460 h × 0.20 = 292.00
    expect(bridgeBills(bill('1', line('nodes', '730', '0.2', '146.00')), bill('1', line('nodes', '1460', '0.2', '292.00')))).toEqual([
      { layer: 'compute', quantity: '146.00', price: '0.00', decision: '0.00', missing: '0.00', total: '146.00' },
    ]);
  });

  it('is price where the quantity stands, also by the exchange rate alone', () => {
    // 146 USD at 1 and at 0.9
    expect(bridgeBills(bill('1', line('nodes', '730', '0.2', '146.00')), bill('0.9', line('nodes', '730', '0.2', '131.40')))).toEqual([
      { layer: 'compute', quantity: '0.00', price: '-14.60', decision: '0.00', missing: '0.00', total: '-14.60' },
    ]);
  });

  it('is parted where both move: the old quantity at the new price first', () => {
    // 730 × 0.20 = 146.00; 730 × 0.25 = 182.50; 1,460 × 0.25 = 365.00
    expect(bridgeBills(bill('1', line('nodes', '730', '0.2', '146.00')), bill('1', line('nodes', '1460', '0.25', '365.00')))).toEqual([
      { layer: 'compute', quantity: '182.50', price: '36.50', decision: '0.00', missing: '0.00', total: '219.00' },
    ]);
  });

  it('is a decision where another meter runs, and by layer', () => {
    const before = bill('1', line('nodes', '730', '0.2', '146.00'), line('logs', '10', '2', '20.00', { layer: 'monitoring' }));
    const after = bill('1', line('nodes', '730', '0.4', '292.00', { sku: 'D8s v5', meter: 'D8s v5' }), line('logs', '10', '2', '20.00', { layer: 'monitoring' }), line('gateway', '730', '0.1', '73.00', { layer: 'connectivity' }));
    expect(bridgeBills(before, after)).toEqual([
      { layer: 'compute', quantity: '0.00', price: '0.00', decision: '146.00', missing: '0.00', total: '146.00' },
      { layer: 'connectivity', quantity: '0.00', price: '0.00', decision: '73.00', missing: '0.00', total: '73.00' },
    ]);
  });

  it('counts a further volume tier of the same item as quantity', () => {
    const after = bill('1', line('egress@0', '100', '0.1', '10.00'), line('egress@100', '50', '0.08', '4.00'));
    expect(bridgeBills(bill('1', line('egress', '90', '0.1', '9.00')), after)).toEqual([{ layer: 'compute', quantity: '5.00', price: '0.00', decision: '0.00', missing: '0.00', total: '5.00' }]);
  });

  it('says when it comes from a price that is missing', () => {
    expect(bridgeBills(bill('1', line('nodes', '730', '0.2', '146.00')), bill('1', line('nodes', '730', null, null)))).toEqual([
      { layer: 'compute', quantity: '0.00', price: '0.00', decision: '0.00', missing: '-146.00', total: '-146.00' },
    ]);
  });

  it('is nothing between equal bills', () => {
    const same = bill('1', line('nodes', '730', '0.2', '146.00'));
    expect(bridgeBills(same, same)).toEqual([]);
  });
});
