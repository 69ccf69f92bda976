import { describe, expect, it, vi } from 'vitest';
import { nodesWords, postgresWords, redisWords } from '../../../../../renderer/features/answer/sizeWords';

vi.stubGlobal('navigator', { language: 'en-GB' });

describe('sizes in words', () => {
  it('tell every node group and its zones', () => {
    expect(nodesWords([{ sku: 'D4', count: 3, zoneSpread: 3, pooled: false }, { sku: 'D2', count: 1, zoneSpread: 1, pooled: false }])).toBe('3 × D4 in 3 zones, 1 × D2');
    expect(nodesWords([{ sku: 'D4', count: 0.11, zoneSpread: 1, pooled: true }])).toBe('0.11 of a shared D4');
    expect(nodesWords([{ sku: 'D4', count: 1.08, zoneSpread: 3, pooled: true }])).toBe('1.08 shared D4');
    expect(nodesWords([])).toBe('none of our own');
  });

  it('tell standby and replicas of the database', () => {
    expect(postgresWords({ sku: 'D8', storageGiB: 1024, ha: 'zone-redundant', replicas: 1 })).toBe('D8, 1,024 GiB, standby in another zone, one replica');
    expect(postgresWords({ sku: 'B2', storageGiB: 32, ha: 'none', replicas: 0 })).toBe('B2, 32 GiB, no standby');
  });

  it('say when Redis is not needed', () => {
    expect(redisWords(null)).toBe('not needed');
    expect(redisWords({ sku: 'B3', ha: false })).toBe('B3, single node');
  });
});
