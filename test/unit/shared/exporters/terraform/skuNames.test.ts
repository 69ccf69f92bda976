import { describe, expect, it } from 'vitest';
import type { BillLine } from '../../../../../models/report/report';
import { billedPostgresSkuName, postgresSkuName, redisSkuName, vmSizeName } from '../../../../../shared/exporters/terraform/sizing/skuNames';
import { exportInput } from '../../../../fixtures/exportReport';

const [anyLine] = exportInput().report.bill.lines;

function line(product: string, sku: string, quantity = '730'): BillLine {
  if (anyLine === undefined) throw new Error('the fixture has no lines');
  return { ...anyLine, product: `Azure Database for PostgreSQL Flexible Server ${product} Series Compute`, sku, quantity };
}

describe('size names', () => {
  it('get the tier in front for databases', () => {
    expect(postgresSkuName('D8ds_v5')).toBe('GP_Standard_D8ds_v5');
    expect(postgresSkuName('Standard_E4ds_v5')).toBe('MO_Standard_E4ds_v5');
    expect(postgresSkuName('B2s')).toBe('B_Standard_B2s');
  });

  it('are written in full for caches and machines', () => {
    expect(redisSkuName('B5')).toBe('Balanced_B5');
    expect(vmSizeName('D4ds v5')).toBe('Standard_D4ds_v5');
    expect(vmSizeName('Standard_D4ds_v5')).toBe('Standard_D4ds_v5');
  });

  it('are not made up for sizes outside the catalogue', () => {
    expect([postgresSkuName('X9'), redisSkuName('C1'), vmSizeName('Z1')]).toEqual([null, null, null]);
  });
});

describe('billedPostgresSkuName', () => {
  it.each([
    ['the size itself', line('Burstable BS', 'B2S'), 'B_Standard_B2s'],
    ['the vCores of a size', line('General Purpose Ddsv5', '8 vCore'), 'GP_Standard_D8ds_v5'],
    ['single vCores, four of them', line('General Purpose Ddsv6', '1 vCore', '2920'), 'GP_Standard_D4ds_v6'],
    ['a memory-optimised series', line('Memory Optimized Edsv5', '2 vCore'), 'MO_Standard_E2ds_v5'],
  ])('reads %s', (_what, billed, name) => {
    expect(billedPostgresSkuName(billed, 730)).toBe(name);
  });

  it('answers nothing for a line that is no server', () => {
    expect(billedPostgresSkuName({ ...line('', 'Storage'), product: 'Storage' }, 730)).toBeNull();
  });
});
