import type { EnvironmentDesign } from '../candidates/design';
import { TIER_POLICIES } from '../candidates/tierPolicy';
import { connectionLimit, connects } from '../capacity/postgresFit';
import { workersAfterLoss } from '../capacity/webWorkers';
import { POSTGRES_PREMIUM_SSD } from '../facts/postgresStorage';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { count } from '../rules/planFacts';

/** A part of the design that does not carry the load; only a pin leaves one. */
export interface Shortfall {
  readonly id: string;
  readonly text: string;
}

const MB_PER_MIB = 1.048576;

interface Need {
  readonly name: string;
  readonly need: number;
  readonly has: number;
}

/** Everything of production and its lines that is smaller than the sizing asks for, with what it lacks. */
export function shortfallsOf({ design }: Pick<Evaluation, 'design'>): readonly Shortfall[] {
  const production = design.environments.find((each) => each.kind === 'production');
  return [...(production ? [...workers(production), ...database(production), ...cache(production)] : []), ...gateway(design.connectivity)];
}

function workers({ web, tier, requirements: { jobs }, nodes }: EnvironmentDesign): readonly Shortfall[] {
  const { domains, domainName } = TIER_POLICIES[tier];
  const left = workersAfterLoss(web.workers, domains);
  const afterLoss = domains.survive > 0 && web.workers >= web.needed && left < web.needed;
  const few = (id: string, one: string, many: string, fixed: number, needed: number): readonly Shortfall[] =>
    fixed < needed ? [{ id: `too-few-${id}`, text: `${count(fixed, `${one} is`, `${many} are`)} pinned, the load needs ${needed}.` }] : [];
  return [
    ...few('workers', 'web worker', 'web workers', web.workers, web.needed),
    ...(afterLoss ? [{ id: 'too-few-workers', text: `${count(web.workers, 'web worker is', 'web workers are')} pinned; with one ${domainName} gone ${left} are left, and the load needs ${web.needed}.` }] : []),
    ...few('job-workers', 'job worker', 'job workers', jobs.workers, jobs.needed),
    ...(nodes?.needed === undefined ? [] : few('nodes', `node of ${nodes.size.armSku}`, `nodes of ${nodes.size.armSku}`, nodes.count, nodes.needed)),
  ];
}

function database({ postgres, database: need, databaseServers }: EnvironmentDesign): readonly Shortfall[] {
  const disk = postgres?.storage ?? POSTGRES_PREMIUM_SSD.find((each) => each.sizeGiB === databaseServers?.diskGiB) ?? null;
  return [
    ...(postgres
      ? tooSmall('database', postgres.sku.sku, [
          { name: 'vCores', need: need.vcores, has: postgres.sku.vcores },
          { name: 'GiB of memory', need: need.memoryGiB, has: postgres.sku.memoryGiB },
          { name: 'IOPS', need: need.iops, has: postgres.sku.maxIops },
          { name: 'MiB/s', need: need.throughputMBps / MB_PER_MIB, has: postgres.sku.maxThroughputMiBps },
          ...(connects(postgres.sku, need) ? [] : [{ name: 'connections, more than its pooler can share', need: need.connections, has: connectionLimit(postgres.sku) }]),
        ])
      : []),
    ...(disk === null
      ? []
      : tooSmall('storage', `A disk of ${disk.sizeGiB} GiB`, [
          { name: 'GiB', need: need.storageGiB, has: disk.sizeGiB },
          { name: 'IOPS', need: need.iops, has: disk.iops },
          { name: 'MB/s', need: need.throughputMBps, has: disk.throughputMBps },
        ])),
  ];
}

function cache({ redis }: EnvironmentDesign): readonly Shortfall[] {
  if (redis === null) return [];
  const { sku, neededGB, connections } = redis;
  return tooSmall('redis', sku.sku, [
    { name: 'GB', need: neededGB, has: sku.usableGB ?? sku.memoryGB },
    { name: 'connections', need: connections, has: sku.maxConnections },
  ]);
}

function gateway({ gateway: taken, connections, sites }: Evaluation['design']['connectivity']): readonly Shortfall[] {
  if (taken === null) return [];
  const mbps = sites.reduce((sum, site) => sum + (site.connections > 0 ? site.neededMbps : 0), 0);
  return tooSmall('gateway', taken.sku, [
    { name: 'connections', need: connections, has: taken.maxS2sTunnels },
    { name: 'Mbps', need: mbps, has: taken.aggregateMbps },
  ]);
}

function tooSmall(id: string, what: string, needs: readonly Need[]): readonly Shortfall[] {
  const short = needs.filter(({ need, has }) => need > has);
  return short.length === 0 ? [] : [{ id: `${id}-too-small`, text: `${what} is pinned, but the load needs ${short.map(({ name, need, has }) => `${roundedUp(need)} ${name} (it has ${has})`).join(' and ')}.` }];
}

/** Up, so that a need never reads like what is there. */
const roundedUp = (need: number): string => (Math.ceil(need * 10) / 10).toFixed(Number.isInteger(need) ? 0 : 1);
