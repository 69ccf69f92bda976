import { describe, expect, it } from 'vitest';
import { azureName } from '../../../../../shared/platform/naming/azureName';
import { NAME_RULES } from '../../../../../shared/platform/naming/nameRules';

const scope = (workload: string) => ({ workload, environment: 'prod', region: 'westeurope' });

describe('azureName', () => {
  it('follows type, workload, environment, region, instance', () => {
    expect(azureName(NAME_RULES.postgres, scope('mid-market-producer'))).toBe('psql-mid-market-producer-prod-weu-001');
  });

  it.each(Object.entries(NAME_RULES))('keeps the longest plan id within the limit of %s, without two dashes in a row', (_kind, rule) => {
    const name = azureName(rule, { workload: `a${'-b'.repeat(30)}`, environment: 'training-12', region: 'australiacentral2' });
    expect(name.length).toBeLessThanOrEqual(rule.mostCharacters);
    expect(name).toMatch(/^[a-z][a-z0-9-]*[a-z0-9]$/);
    expect(name).not.toContain('--');
  });

  it('collapses dashes that a plan id may hold in a row', () => {
    expect(azureName(NAME_RULES.redis, scope('a---b'))).toBe('amr-a-b-prod-weu-001');
  });

  it('keeps the full name of a region without a short one', () => {
    expect(azureName(NAME_RULES.postgres, { ...scope('erp'), region: 'polandcentral' })).toBe('psql-erp-prod-polandcentral-001');
  });
});
