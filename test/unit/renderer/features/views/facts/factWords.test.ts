import { describe, expect, it } from 'vitest';
import { FACT_ROWS } from '../../../../../../models/report/factRows';
import { areaOf } from '../../../../../../renderer/features/views/facts/factAreas';
import { factWords } from '../../../../../../renderer/features/views/facts/factWords';

describe('factWords', () => {
  it('makes a name of the id and keeps the label as its meaning', () => {
    expect(factWords({ id: 'odoo.limit_memory_soft_default', label: 'recycle after request' })).toEqual({ name: 'Limit memory soft default', meaning: 'recycle after request' });
  });

  it('keeps units and abbreviations in capitals', () => {
    expect(factWords({ id: 'postgres.premiumSsdMaxGiB', label: 'premiumSsdMaxGiB' })).toEqual({ name: 'Premium ssd max GiB', meaning: '' });
    expect(factWords({ id: 'postgres.premiumSsdMaxThroughputMBps', label: 'premiumSsdMaxThroughputMBps' }).name).toBe('Premium ssd max throughput MBps');
  });

  it('leaves labels that are a sentence of their own', () => {
    expect(factWords({ id: 'sla.aks', label: 'AKS: free tier' })).toEqual({ name: 'AKS: free tier', meaning: '' });
  });

  it('gives every fact of the product a name and an area', () => {
    for (const row of FACT_ROWS) {
      expect(factWords(row).name, row.id).not.toBe('');
      expect(areaOf(row.id), row.id).not.toBeNull();
    }
  });
});
