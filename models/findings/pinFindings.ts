import type { EnvironmentDesign } from '../candidates/design';
import { PIN_TARGETS } from '../candidates/pinTargets';
import { PIN_ITEMS } from '../document/pinItems';
import { pinned } from '../document/pinned';
import type { Plan } from '../document/schema/plan';
import { pinnedValue } from '../pins/pinnedValue';
import type { Recommendation } from '../recommendation/recommend';
import type { Finding } from '../report/summary';

const MB_PER_MIB = 1.048576;

interface Short {
  readonly name: string;
  readonly need: number;
  readonly has: number;
}

/** A pin may break a rule, be too small, or find nothing to act on; it then stays, and says so. */
export function pinFindings({ plan, recommendation: { chosen } }: { readonly plan: Plan; readonly recommendation: Recommendation }): readonly Finding[] {
  if (plan.pins.length === 0) return [];
  const production = chosen.design.environments.find((each) => each.kind === 'production');
  const broken = [...new Set([...chosen.forbiddenBy, ...chosen.environmentsForbiddenBy])].map((sentence, index) => warning(`pin.breaks-rule.${index + 1}`, `A pin overrides a rule: ${sentence}`));
  return [...broken, ...(production ? [...workers(plan, production), ...sizes(plan, production)] : []), ...gateway(plan, chosen.design.connectivity), ...withoutEffect(plan, chosen)];
}

const warning = (id: string, text: string): Finding => ({ id, severity: 'warning', text, where: '' });

function workers(plan: Plan, { web, requirements: { jobs }, nodes }: EnvironmentDesign): readonly Finding[] {
  const few = (id: string, what: string, fixed: number, needed: number): readonly Finding[] =>
    fixed < needed ? [warning(`pin.too-few-${id}`, `${fixed} ${what} are pinned, the load needs ${needed}.`)] : [];
  return [
    ...(pinned(plan, 'web-workers') === null ? [] : few('workers', 'web workers', web.workers, web.needed)),
    ...(pinned(plan, 'job-workers') === null ? [] : few('job-workers', 'job workers', jobs.workers, jobs.needed)),
    ...(nodes?.needed === undefined ? [] : few('nodes', `nodes of ${nodes.size.armSku}`, nodes.count, nodes.needed)),
  ];
}

/** Pinned sizes with what they can not carry. */
function sizes(plan: Plan, { postgres, database, redis, databaseServers }: EnvironmentDesign): readonly Finding[] {
  const disk = postgres?.storage.sizeGiB ?? databaseServers?.diskGiB ?? null;
  return [
    ...(postgres && pinned(plan, 'postgres-sku') !== null
      ? tooSmall('database', postgres.sku.sku, [
          { name: 'vCores', need: database.vcores, has: postgres.sku.vcores },
          { name: 'GiB of memory', need: database.memoryGiB, has: postgres.sku.memoryGiB },
          { name: 'IOPS', need: database.iops, has: postgres.sku.maxIops },
          { name: 'MiB/s', need: database.throughputMBps / MB_PER_MIB, has: postgres.sku.maxThroughputMiBps },
        ])
      : []),
    ...(disk !== null && pinned(plan, 'postgres-storage') !== null
      ? tooSmall('storage', `A disk of ${disk} GiB`, [
          { name: 'GiB', need: database.storageGiB, has: disk },
          ...(postgres ? [{ name: 'IOPS', need: database.iops, has: postgres.storage.iops }, { name: 'MB/s', need: database.throughputMBps, has: postgres.storage.throughputMBps }] : []),
        ])
      : []),
    ...(redis && pinned(plan, 'redis-sku') !== null
      ? tooSmall('redis', redis.sku.sku, [
          { name: 'GB', need: redis.neededGB, has: redis.sku.usableGB ?? redis.sku.memoryGB },
          { name: 'connections', need: redis.connections, has: redis.sku.maxConnections },
        ])
      : []),
  ];
}

function gateway(plan: Plan, { gateway: taken, connections, sites }: Recommendation['chosen']['design']['connectivity']): readonly Finding[] {
  if (taken === null || pinned(plan, 'gateway-sku') === null) return [];
  const mbps = sites.reduce((sum, site) => sum + (site.connections > 0 ? site.neededMbps : 0), 0);
  return tooSmall('gateway', taken.sku, [{ name: 'connections', need: connections, has: taken.maxS2sTunnels }, { name: 'Mbps', need: mbps, has: taken.aggregateMbps }]);
}

function tooSmall(id: string, what: string, parts: readonly Short[]): readonly Finding[] {
  const short = parts.filter(({ need, has }) => need > has);
  return short.length === 0 ? [] : [warning(`pin.${id}-too-small`, `${what} is pinned, but the load needs ${short.map(({ name, need, has }) => `${need.toFixed(1)} ${name} (it has ${has})`).join(' and ')}.`)];
}

/** A floor is kept by anything above it, so a workload's tenancy always takes effect. */
function withoutEffect(plan: Plan, chosen: Recommendation['chosen']): readonly Finding[] {
  return plan.pins.flatMap((pin) => {
    const has = pinnedValue(plan, chosen, pin);
    if (pin.target === 'workload-tenancy' || has === pin.value) return [];
    const { label } = PIN_TARGETS[pin.target];
    return [{ id: `pin.without-effect.${pin.id}`, severity: 'information', text: `${label} is pinned to ${pin.value}, but this design ${has === null ? 'has no such part' : `can only take ${has}`}.`, where: pin.itemId === undefined ? '' : `/${PIN_ITEMS[pin.target] ?? ''}/${pin.itemId}` }];
  });
}
