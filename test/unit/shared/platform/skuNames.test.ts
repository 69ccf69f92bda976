import { describe, expect, it } from 'vitest';
import type { BillLine } from '../../../../models/report/report';
import { billedPostgresSku, postgresSkuOf, redisSkuName, vmSizeName } from '../../../../shared/platform/sizing/skuNames';
import { exportInput } from '../../../fixtures/exportReport';

const [anyLine] = exportInput().report.bill.lines;

function line(product: string, sku: string, quantity = '730'): BillLine {
  if (anyLine === undefined) throw new Error('the fixture has no lines');
  return { ...anyLine, product: `Azure Database for PostgreSQL Flexible Server ${product} Series Compute`, sku, quantity };
}

describe('size names', () => {
  it('are found with their tier for databases', () => {
    expect(postgresSkuOf('D8ds_v5')).toMatchObject({ tier: 'GeneralPurpose', armSku: 'Standard_D8ds_v5' });
    expect(postgresSkuOf('Standard_E4ds_v5')).toMatchObject({ tier: 'MemoryOptimized', sku: 'E4ds_v5' });
    expect(postgresSkuOf('B2s')).toMatchObject({ tier: 'Burstable', armSku: 'Standard_B2s' });
  });

  it('are written in full for caches and machines', () => {
    expect(redisSkuName('B5')).toBe('Balanced_B5');
    expect(vmSizeName('D4ds v5')).toBe('Standard_D4ds_v5');
    expect(vmSizeName('Standard_D4ds_v5')).toBe('Standard_D4ds_v5');
  });

  it('are not made up for sizes outside the catalogue', () => {
    expect([postgresSkuOf('X9'), redisSkuName('C1'), vmSizeName('Z1')]).toEqual([null, null, null]);
  });
});

describe('billedPostgresSku', () => {
  it.each([
    ['the size itself', line('Burstable BS', 'B2S'), 'Standard_B2s'],
    ['the vCores of a size', line('General Purpose Ddsv5', '8 vCore'), 'Standard_D8ds_v5'],
    ['single vCores, four of them', line('General Purpose Ddsv6', '1 vCore', '2920'), 'Standard_D4ds_v6'],
    ['a memory-optimised series', line('Memory Optimized Edsv5', '2 vCore'), 'Standard_E2ds_v5'],
  ])('reads %s', (_what, billed, name) => {
    expect(billedPostgresSku(billed, 730)?.armSku).toBe(name);
  });

  it('answers nothing for a line that is no server', () => {
    expect(billedPostgresSku({ ...line('', 'Storage'), product: 'Storage' }, 730)).toBeNull();
  });
});
