import { assumed } from '../../assumptions/assumed';
import { TERM } from '../../figure/term';
import type { EnvironmentDesign } from '../../candidates/design';
import type { PostgresFit } from '../../capacity/postgresFit';
import { POSTGRES_LIMITS } from '../../facts/postgresStorage';
import { METERS } from '../../prices/meters';
import { postgresComputeMeter, type PostgresComputeMeter } from '../../prices/postgresComputeMeter';
import { postgresReservationMeter } from '../../prices/postgresReservationMeter';
import { plain } from '../quantity';
import { sizeInput } from '../sizeInput';
import type { Commits, MeterUse, ResourceContext, ResourceKind } from '../resourceKind';
import { unpricedMeter } from '../unpricedMeter';

const FLEXIBLE_SERVERS = { service: 'Azure Database for PostgreSQL', product: 'Azure Database for PostgreSQL Flexible Server' };

/** Managed PostgreSQL: servers (a standby is a second one), their storage, and backups beyond the free amount. */
export const postgresFlexibleServer: ResourceKind = {
  id: 'postgres-flexible-server',
  label: 'PostgreSQL Flexible Server',
  layer: 'postgres',
  // A shared server is billed by the tenant's part of it, not by head.
  ownFrom: 'shared',
  followsSizes: true,
  uses: (environment, context) => {
    const fit = environment.postgres;
    if (fit === null) return [];
    const compute = computeMeter(fit, environment, context);
    const part = fit.share === 1 ? '' : ` × ${plain(fit.share)} of the server`;
    const storage = fit.share === 1 ? fit.storage.sizeGiB : Math.min(fit.storage.sizeGiB, Math.ceil(environment.database.storageGiB));
    const servers: MeterUse = {
      key: 'compute',
      label: `PostgreSQL ${fit.sku.sku} (${fit.sku.vcores} vCores, ${fit.sku.memoryGiB} GiB)${fit.servers > 1 ? ' with standby' : ''}`,
      meter: compute.key,
      quantity: fit.servers * compute.quantityFactor * environment.hoursPerMonth * fit.share,
      formula: `${fit.servers} × ${compute.quantityFactor} × ${plain(environment.hoursPerMonth)} h${part}`,
      inputs: [sizeInput(environment, 'capacity.postgres', 'PostgreSQL size', fit.sku.sku, ''), ...(fit.share === 1 ? [] : [context.assumptions.input('shared.pool-utilisation')])],
      commits: reservedByVcore(fit, compute),
    };
    return [
      servers,
      ...storageUse(environment, fit, storage, context),
      ...replicaUse(environment, context),
      ...backupUse(environment, storage, context),
    ];
  },
};

function storageUse(environment: EnvironmentDesign, { servers, storage }: PostgresFit, sizeGiB: number, { assumptions }: ResourceContext, prefix = ''): readonly MeterUse[] {
  const name = prefix === '' ? `PostgreSQL storage${servers > 1 ? ', primary and standby' : ''}` : 'Storage of the reporting replica';
  const inputs = [assumptions.input('storage.headroom')];
  const { region } = environment;
  if (storage.kind === 'Premium SSD') {
    return [{ key: `${prefix}storage`, label: name, meter: METERS.postgresStorage(region), quantity: servers * sizeGiB, formula: `${servers} × ${sizeGiB} GiB`, inputs }];
  }
  const extras: readonly MeterUse[] = [
    { key: `${prefix}iops`, label: 'PostgreSQL IOPS beyond the included ones', meter: METERS.postgresIopsV2(region), quantity: servers * storage.extraIops, formula: `${servers} × ${storage.extraIops} IOPS`, inputs: [] },
    { key: `${prefix}throughput`, label: 'PostgreSQL throughput beyond the included one', meter: METERS.postgresThroughputV2(region), quantity: servers * storage.extraMBps, formula: `${servers} × ${storage.extraMBps} MB/s`, inputs: [] },
  ];
  return [
    { key: `${prefix}storage`, label: `${name}, Premium SSD v2`, meter: METERS.postgresStorageV2(region), quantity: servers * sizeGiB, formula: `${servers} × ${sizeGiB} GiB`, inputs },
    ...extras.filter((use) => use.quantity > 0),
  ];
}

/** The read replica for lists and reports, where they earn one: one server without a standby, with all the data. */
function replicaUse(environment: EnvironmentDesign, context: ResourceContext): readonly MeterUse[] {
  const fit = environment.reporting?.proposed?.replica;
  if (!fit) return [];
  const compute = computeMeter(fit, environment, context);
  return [
    {
      key: 'replica',
      label: `Reporting replica ${fit.sku.sku} (${fit.sku.vcores} vCores, ${fit.sku.memoryGiB} GiB)`,
      meter: compute.key,
      quantity: compute.quantityFactor * environment.hoursPerMonth,
      formula: `${compute.quantityFactor} × ${plain(environment.hoursPerMonth)} h`,
      inputs: [sizeInput(environment, 'capacity.postgres.replicas', 'Read replicas', 1, 'replicas')],
      commits: reservedByVcore(fit, compute),
    },
    ...storageUse(environment, fit, fit.storage.sizeGiB, context, 'replica-'),
  ];
}

function computeMeter(fit: PostgresFit, { region }: EnvironmentDesign, { prices }: ResourceContext): PostgresComputeMeter {
  return postgresComputeMeter(prices, fit.sku, region) ?? { key: unpricedMeter(fit.sku.armSku, region, FLEXIBLE_SERVERS), quantityFactor: 1 };
}

/** Reservations are sold by the vCore, whichever way the hours are. */
const reservedByVcore = (fit: PostgresFit, { key, quantityFactor }: PostgresComputeMeter): Commits => ({
  reservedAs: postgresReservationMeter(key),
  reservedPerUnit: fit.sku.vcores / quantityFactor,
});

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
      term: () => TERM.atLeast(0, TERM.less(TERM.times(TERM.amount('Database', data, 'GiB'), TERM.sum(1, TERM.times(assumed('backup.daily-change-share'), TERM.amount('Backups are kept', days, 'days')))), TERM.amount('Free backup storage', storageGiB, 'GiB'))),
    },
  ];
}

