import type { RulePack } from '../../../../models/document';

/** A pack of a consulting firm: one rule that forbids, one that brings work, one that warns, and two changes. */
export const FIRM_PACK: RulePack = {
  format: 'plantwright-rules',
  formatVersion: 1,
  id: 'northwind',
  name: 'Northwind advisers',
  version: '1.2.0',
  rules: [
    {
      id: 'tenancy.several-plants',
      family: 'tenancy',
      dId: 'D-05',
      kind: 'hard',
      when: { all: [{ fact: 'sites.count', is: '>=', value: 1 }, { not: { fact: 'company.regulations', is: 'has', value: 'gmp' } }] },
      sentence: '{company.name} has {sites.count} sites, and we do not put a plant on a shared platform.',
      weight: 850,
      forbids: { tenancy: ['shared'] },
      examples: { fires: {}, passes: { '/company/regulations': ['gmp'] } },
    },
    {
      id: 'platform.aks-partner',
      family: 'platform',
      dId: 'D-07',
      kind: 'weighted',
      when: { any: [{ fact: 'company.kubernetes', is: 'in', value: ['none', 'basic'] }, { fact: 'company.engineers', is: '<', value: 1 }] },
      sentence: 'With {company.engineers} engineers a partner runs the cluster.',
      weight: 60,
      effort: [{ on: { platform: ['aks'], tenancy: ['dedicated-cluster', 'dedicated-subscription'] }, hoursPerYear: 60 }],
      examples: { fires: {}, passes: { '/company/platformTeam/kubernetes': 'strong' } },
    },
    {
      id: 'security.long-backups',
      family: 'security',
      dId: 'D-14',
      kind: 'weighted',
      when: { fact: 'data.backupRetentionDays', is: '<', value: 30 },
      sentence: 'Backups are kept for {data.backupRetentionDays} days; our clients keep 30.',
      weight: 0,
      raises: 'warning',
      examples: { fires: {}, passes: { '/data/backupRetentionDays': 30 } },
    },
  ],
  changes: [
    { rule: 'tenancy.standard-use', off: true, reason: 'We never advise shared platforms.' },
    { rule: 'platform.server-upkeep', effortFactor: 0.5, reason: 'Our scripts patch in half the time.' },
  ],
};
