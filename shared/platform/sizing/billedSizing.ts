import { POSTGRES_PREMIUM_SSD } from '../../../models/facts/postgresStorage';
import { HOURS_PER_MONTH } from '../../../models/prices/hoursPerMonth';
import { PREMIUM_DISKS } from '../../../models/prices/premiumDisks';
import { METERS } from '../../../models/prices/meters';
import type { BillLine } from '../../../models/report/report';
import { managedRedis } from '../../../models/resources/managed-redis';
import { postgresServers } from '../../../models/resources/postgres-servers';
import { postgresFlexibleServer } from '../../../models/resources/postgres-flexible-server';
import { virtualMachineNodes } from '../../../models/resources/virtual-machine-nodes';
import type { ExportedEnvironment } from './environmentFolders';
import type { DatabaseServers, NodePool, PostgresSizing, RedisSizing } from './environmentSizing';
import { billedPostgresSku, redisSkuName, vmSizeName } from './skuNames';

const HOURS_PER_WEEK = 168;

/** Hours that an environment runs in a month. */
function monthlyHours({ hoursPerWeek }: ExportedEnvironment): number {
  return (HOURS_PER_MONTH * hoursPerWeek) / HOURS_PER_WEEK;
}

/**
 * Nodes of an environment that only the bill knows in detail: billed hours ÷ hours that the environment runs, whole nodes.
 * Worked example: 260.71 machine hours in an environment of 60 hours a week (260.71 a month) → 1 node.
 */
export function billedNodes(lines: readonly BillLine[], environment: ExportedEnvironment): readonly NodePool[] {
  return lines.flatMap((line) => {
    const vmSize = line.resourceKind === virtualMachineNodes.id ? vmSizeName(line.sku) : null;
    return vmSize === null ? [] : [{ vmSize, count: Math.max(1, Math.round(Number(line.quantity) / monthlyHours(environment))), zones: [] }];
  });
}

/** The database of an environment without a standby: the billed size on the smallest disk step that holds the billed storage. */
export function billedPostgres(lines: readonly BillLine[], environment: ExportedEnvironment, replicaOf: string | null): PostgresSizing | null {
  const own = lines.filter((line) => line.resourceKind === postgresFlexibleServer.id);
  const found = own.map((line) => billedPostgresSku(line, monthlyHours(environment))).find((sku) => sku !== null);
  const billedGiB = Math.max(0, ...own.filter((line) => STORAGE_METERS.includes(line.meter)).map((line) => Number(line.quantity)));
  const step = POSTGRES_PREMIUM_SSD.find((each) => each.sizeGiB >= billedGiB);
  if (found === undefined || found === null || step === undefined) return null;
  return { tier: found.tier, armSku: found.armSku, storageGiB: step.sizeGiB, highAvailability: 'none', zonal: false, replicaOf };
}

/** The module knows Premium SSD only; a disk of the second version is written as the step that holds it, and the README says so. */
const STORAGE_METERS = [METERS.postgresStorage(''), METERS.postgresStorageV2('')].map((key) => key.meter);

export function billedRedis(lines: readonly BillLine[]): RedisSizing | null {
  const own = lines.filter((line) => line.resourceKind === managedRedis.id);
  const skuName = own.map((line) => redisSkuName(line.sku)).find((name) => name !== null);
  return skuName === undefined ? null : { skuName, highAvailability: false };
}

/**
 * PostgreSQL servers of the team's own: billed hours ÷ hours that the environment runs, and the disk that each of them has.
 * Worked example: 1,460 machine hours at 730 a month and disks `P20 LRS` → 2 servers with 512 GiB.
 */
export function billedDatabaseServers(lines: readonly BillLine[], environment: ExportedEnvironment, zones: readonly number[]): DatabaseServers | null {
  const own = lines.filter((line) => line.resourceKind === postgresServers.id);
  const machine = own.find((line) => vmSizeName(line.sku) !== null);
  const disk = PREMIUM_DISKS.find(({ disk: name }) => own.some((line) => line.sku === `${name} LRS`));
  const vmSize = machine === undefined ? null : vmSizeName(machine.sku);
  if (machine === undefined || vmSize === null || disk === undefined) return null;
  const count = Math.max(1, Math.round(Number(machine.quantity) / monthlyHours(environment)));
  return { vmSize, count, diskGiB: disk.sizeGiB, zones: zones.slice(0, count) };
}
