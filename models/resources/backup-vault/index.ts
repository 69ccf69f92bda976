import { assumed } from '../../assumptions/assumed';
import { TERM } from '../../figure/term';
import { findRegion } from '../../facts/regions';
import { METERS } from '../../prices/meters';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

/** Immutable long-term copies of database and file store, geo-redundant where the region has a pair, apart from the service's own backups. */
export const backupVault: ResourceKind = {
  id: 'backup-vault',
  label: 'Backup vault',
  layer: 'backup',
  ownFrom: 'shared',
  uses: (environment, { assumptions, plan }) => {
    if (environment.kind !== 'production') return [];
    const { databaseGiB, filestoreGiB } = environment.requirements;
    const change = assumptions.value('backup.daily-change-share');
    const stored = (databaseGiB + filestoreGiB) * (1 + change * plan.data.backupRetentionDays);
    const paired = (findRegion(environment.region)?.pairedRegion ?? null) !== null;
    return [
      {
        key: 'vault',
        label: paired ? 'Backup storage, geo-redundant' : 'Backup storage, zone-redundant: the region has no pair',
        meter: METERS.backupVault(paired ? 'GRS' : 'ZRS', environment.region),
        quantity: stored,
        formula: `(${plain(databaseGiB)} + ${plain(filestoreGiB)}) GiB × (1 + ${change} × ${plan.data.backupRetentionDays} days)`,
        inputs: [assumptions.input('backup.daily-change-share'), { kind: 'plan', path: '/data/backupRetentionDays', label: 'Backup retention', value: plan.data.backupRetentionDays, unit: 'days' }],
        term: () => TERM.times(TERM.sum(TERM.amount('Database', databaseGiB, 'GiB'), TERM.amount('Files', filestoreGiB, 'GiB')), TERM.sum(1, TERM.times(assumed('backup.daily-change-share'), TERM.amount('Backups are kept', plan.data.backupRetentionDays, 'days')))),
      },
      { key: 'instance', label: 'Protected database', meter: METERS.backupPostgres(environment.region), quantity: 1, formula: '1 database', inputs: [] },
      { key: 'files', label: 'Protected file store', meter: METERS.backupBlobs(environment.region), quantity: 1, formula: '1 storage account', inputs: [] },
    ];
  },
};
