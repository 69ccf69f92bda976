import type { EnvironmentDesign } from '../../candidates/design';
import { POSTGRES_LIMITS } from '../../facts/postgresStorage';
import { METERS } from '../../prices/meters';
import { postgresComputeMeter } from '../../prices/postgresComputeMeter';
import { plain } from '../quantity';
import { sizeInput } from '../sizeInput';
import type { MeterUse, ResourceContext, ResourceKind } from '../resourceKind';
import { unpricedMeter } from '../unpricedMeter';

const FLEXIBLE_SERVERS = { service: 'Azure Database for PostgreSQL', product: 'Azure Database for PostgreSQL Flexible Server' };

/** Managed PostgreSQL: servers (a standby is a second one), their storage, and backups beyond the free amount. */
export const postgresFlexibleServer: ResourceKind = {
  id: 'postgres-flexible-server',
  label: 'PostgreSQL Flexible Server',
  layer: 'postgres',
  // A shared server is billed by the tenant's part of it, not by head.
  ownFrom: 'shared',
  uses: (environment, context) => {
    const fit = environment.postgres;
    if (fit === null) return [];
    const compute = postgresComputeMeter(context.prices, fit.sku, environment.region) ?? { key: unpricedMeter(fit.sku.armSku, environment.region, FLEXIBLE_SERVERS), quantityFactor: 1 };
    const part = fit.share === 1 ? '' : ` × ${plain(fit.share)} of the server`;
    const storage = fit.share === 1 ? fit.storageGiB : Math.min(fit.storageGiB, Math.ceil(environment.database.storageGiB));
    const servers: MeterUse = {
      key: 'compute',
      label: `PostgreSQL ${fit.sku.sku} (${fit.sku.vcores} vCores, ${fit.sku.memoryGiB} GiB)${fit.servers > 1 ? ' with standby' : ''}`,
      meter: compute.key,
      quantity: fit.servers * compute.quantityFactor * environment.hoursPerMonth * fit.share,
      formula: `${fit.servers} × ${compute.quantityFactor} × ${plain(environment.hoursPerMonth)} h${part}`,
      inputs: [sizeInput(environment, 'capacity.postgres', 'PostgreSQL size', fit.sku.sku, '')],
    };
    return [
      servers,
      {
        key: 'storage',
        label: `PostgreSQL storage${fit.servers > 1 ? ', primary and standby' : ''}`,
        meter: METERS.postgresStorage(environment.region),
        quantity: fit.servers * storage,
        formula: `${fit.servers} × ${storage} GiB`,
        inputs: [context.assumptions.input('storage.headroom')],
      },
      ...backupUse(environment, storage, context),
    ];
  },
};

/** Backups up to the provisioned storage are free (backup page, grade A): full copy + daily changes × retention − storage. */
function backupUse(environment: EnvironmentDesign, storageGiB: number, { plan, assumptions }: ResourceContext): readonly MeterUse[] {
  if (environment.kind !== 'production') return [];
  const data = environment.requirements.databaseGiB;
  const change = assumptions.value('backup.daily-change-share');
  // Longer retention than the service itself keeps lives in the backup vault.
  const days = Math.min(POSTGRES_LIMITS.backupRetentionMaxDays.value, plan.data.backupRetentionDays);
  const stored = data * (1 + change * days);
  const billed = Math.max(0, stored - storageGiB);
  if (billed === 0) return [];
  return [
    {
      key: 'backup',
      label: 'PostgreSQL backup storage beyond the free amount',
      meter: METERS.postgresBackup(environment.region),
      quantity: billed,
      formula: `${plain(data)} GiB × (1 + ${change} × ${days} days) − ${storageGiB} GiB free`,
      inputs: [assumptions.input('backup.daily-change-share')],
    },
  ];
}

