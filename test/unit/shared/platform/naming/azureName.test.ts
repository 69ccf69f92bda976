import { describe, expect, it } from 'vitest';
import { REGIONS } from '../../../../../models/facts/regions';
import { azureName, compactName, shortened } from '../../../../../shared/platform/naming/azureName';
import { NAME_RULES } from '../../../../../shared/platform/naming/nameRules';
import { regionShort } from '../../../../../shared/platform/naming/regionShort';

const scope = (workload: string) => ({ workload, environment: 'prod', region: 'westeurope' });

describe('azureName', () => {
  it('follows type, workload, environment, region, instance', () => {
    expect(azureName(NAME_RULES.postgres, scope('mid-market-producer'))).toBe('psql-mid-market-producer-prod-weu-001');
  });

  it.each(Object.entries(NAME_RULES))('keeps the longest plan id within the limit of %s, without two dashes in a row', (_kind, rule) => {
    const name = azureName(rule, shortened({ workload: `a${'-b'.repeat(30)}`, environment: 'training-12', region: 'australiacentral2' }));
    expect(name.length).toBeLessThanOrEqual(rule.mostCharacters);
    expect(name).toMatch(/^[a-z][a-z0-9-]*[a-z0-9]$/);
    expect(name).not.toContain('--');
  });

  it('collapses dashes that a plan id may hold in a row', () => {
    expect(azureName(NAME_RULES.redis, scope('a---b'))).toBe('amr-a-b-prod-weu-001');
  });

  it('gives every region of the catalogue a short name of its own', () => {
    const shorts = Object.keys(REGIONS).map(regionShort);
    expect(new Set(shorts).size).toBe(shorts.length);
    expect(Math.max(...shorts.map((short) => short.length))).toBeLessThanOrEqual(8);
    expect(azureName(NAME_RULES.postgres, { ...scope('erp'), region: 'polandcentral' })).toBe('psql-erp-prod-polac-001');
  });

  it('keeps names of letters and digits alone within their limit, the environment whole', () => {
    for (const environment of ['prod', 'staging-2', 'training-12', 'dr']) {
      const name = compactName(NAME_RULES.storageAccount, { workload: 'mid-market-producer', environment, region: 'australiacentral2' });
      expect(name).toMatch(/^st[a-z0-9]{1,22}$/);
      expect(name).toContain('aust');
    }
    expect(compactName(NAME_RULES.storageAccount, scope('mid-market-producer'))).toBe('stmidmarketproprodweu001');
  });
});
