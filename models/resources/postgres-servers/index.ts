import { assumed } from '../../assumptions/assumed';
import { TERM } from '../../figure/term';
import { METERS } from '../../prices/meters';
import { premiumDiskFor } from '../../prices/premiumDisks';
import { vmMeter } from '../../prices/vmMeter';
import { plain } from '../quantity';
import { unpricedMeter } from '../unpricedMeter';
import type { MeterUse, ResourceKind } from '../resourceKind';

/** Self-managed PostgreSQL: servers of the tier, each with a data disk, and an archive of logs and base backups. */
export const postgresServers: ResourceKind = {
  id: 'postgres-servers',
  label: 'PostgreSQL servers (self-managed)',
  layer: 'postgres',
  ownFrom: 'shared',
  followsSizes: true,
  uses: (environment, { prices, plan, assumptions }) => {
    const database = environment.databaseServers;
    if (database === null) return [];
    const { fit, servers, diskGiB, share } = database;
    const meter = vmMeter(prices, fit.size.armSku, environment.region) ?? unpricedMeter(fit.size.armSku, environment.region);
    const disk = premiumDiskFor(diskGiB);
    const uses: MeterUse[] = [
      {
        key: 'servers',
        label: `Database servers ${fit.size.armSku}`,
        meter,
        quantity: servers * environment.hoursPerMonth * share,
        formula: `${servers} servers × ${plain(environment.hoursPerMonth)} h${share === 1 ? '' : ` × ${plain(share)}`}`,
        inputs: [],
        commits: { reservedAs: meter, reservedPerUnit: 1 },
      },
    ];
    if (disk) {
      uses.push({
        key: 'disks',
        label: `Data disks ${disk.disk} (${disk.sizeGiB} GiB)`,
        meter: METERS.premiumDisk(disk.disk, 'LRS', environment.region),
        quantity: servers * share,
        formula: `${servers} disks${share === 1 ? '' : ` × ${plain(share)}`}`,
        inputs: [assumptions.input('storage.headroom')],
      });
    }
    if (environment.kind === 'production') {
      const change = assumptions.value('backup.daily-change-share');
      const stored = environment.requirements.databaseGiB * (1 + change * plan.data.backupRetentionDays);
      uses.push({
        key: 'archive',
        label: 'Base backups and log archive',
        meter: METERS.blobHot('ZRS', environment.region),
        quantity: stored,
        formula: `${plain(environment.requirements.databaseGiB)} GiB × (1 + ${change} × ${plan.data.backupRetentionDays} days)`,
        inputs: [assumptions.input('backup.daily-change-share')],
        term: () => TERM.times(TERM.amount('Database', environment.requirements.databaseGiB, 'GiB'), TERM.sum(1, TERM.times(assumed('backup.daily-change-share'), TERM.amount('Backups are kept', plan.data.backupRetentionDays, 'days')))),
      });
    }
    return uses;
  },
};
