import { AKS_VERSIONS } from '../facts/aksVersions';
import { EDGE_OFFLINE_LIMITS } from '../facts/edgeOfflineLimits';
import { EXPRESS_ROUTE_GATEWAYS } from '../facts/expressRouteGateways';
import { POSTGRES_SKUS } from '../facts/postgresSkus';
import { POSTGRES_PREMIUM_SSD } from '../facts/postgresStorage';
import { POSTGRES_VERSIONS } from '../facts/postgresVersions';
import { REDIS_SKUS } from '../facts/redisSkus';
import { REGIONS } from '../facts/regions';
import { RETIREMENTS } from '../facts/retirements';
import { SOURCES } from '../facts/sources';
import { VM_SIZES } from '../facts/vmSizes';
import { VPN_GATEWAYS } from '../facts/vpnGateways';
import type { FactGrade } from '../figure/figure';
import type { FactRow } from './factRow';

/** The catalogues that sizes are chosen from, one row a size: what counts most as the value, the rest in words. */
export const CATALOGUE_ROWS: readonly FactRow[] = [
  ...VM_SIZES.map((size) =>
    row(`vm.${size.armSku}`, words(`family ${size.family}`, `${size.maxDataDisks} data disks`, `${size.maxIops} IOPS without cache`), `${size.vcpu} vCPU, ${size.memoryGiB} GiB`, size.source),
  ),
  ...POSTGRES_SKUS.map((sku) =>
    row(
      `postgres-size.${sku.sku}`,
      words(sku.tier, `${sku.maxIops} IOPS`, `${sku.maxThroughputMiBps} MiB/s`, sku.maxConnections === null ? 'connections not stated' : `${sku.maxConnections} connections`, sku.pgBouncer ? 'pooler' : 'no pooler', sku.readReplicas ? 'read replicas' : 'no read replicas'),
      `${sku.vcores} vCores, ${sku.memoryGiB} GiB`,
      sku.source,
    ),
  ),
  ...POSTGRES_PREMIUM_SSD.map((step) => row(`postgres-disk.${step.sizeGiB} GiB`, step.burstIops === null ? 'Premium SSD' : words('Premium SSD', `bursts to ${step.burstIops} IOPS`), `${step.iops} IOPS`, step.source)),
  ...REDIS_SKUS.map((sku) =>
    row(`redis.${sku.armName}`, words(`${sku.vcpus} vCPU`, sku.usableGB === null ? 'usable memory not stated' : `${sku.usableGB} GB usable`, `${sku.maxConnections} connections`, ...(sku.preview ? ['preview'] : [])), `${sku.memoryGB} GB`, sku.source),
  ),
  ...VPN_GATEWAYS.map((sku) =>
    row(`vpn-gateway.${sku.sku}, generation ${sku.generation}`, words(`${sku.aggregateMbps} Mbps in all tunnels`, sku.zoneRedundant ? 'zone redundant' : 'no zones', sku.status), `${sku.maxS2sTunnels} tunnels`, sku.source),
  ),
  ...EXPRESS_ROUTE_GATEWAYS.map((sku) =>
    row(`expressroute-gateway.${sku.sku}, ${sku.minUnits}–${sku.maxUnits} units`, words(`${sku.mbpsPerUnit} Mbps a unit`, `${sku.packetsPerSecondPerUnit} packets/s a unit`, sku.fastPath ? 'FastPath' : 'no FastPath'), `${sku.maxCircuits} circuits`, sku.source),
  ),
  ...Object.values(REGIONS).map((region) =>
    row(`region.${region.arm}`, words(region.displayName, region.geography, region.pairedRegion === null ? 'no paired region' : `paired with ${region.pairedRegion}`, ...(region.pairRestricted ? ['pair on request only'] : [])), region.zones ? 'zones' : 'no zones', region.source),
  ),
  ...EDGE_OFFLINE_LIMITS.map((limit) => row(`edge.${limit.option}`, words(`then: ${limit.after}`, ...(limit.note === '' ? [] : [limit.note])), limit.limit, limit.source)),
  ...AKS_VERSIONS.map((each) => row(`version.Kubernetes ${each.version}`, words(`available since ${each.generallyAvailable}`, `long-term support to ${each.longTermSupportEnd}`), `to ${each.endOfLife}`, each.source)),
  ...POSTGRES_VERSIONS.map((each) =>
    row(`version.PostgreSQL ${each.version}`, words('standard support', ...(each.extendedSupportEnd === null ? [] : [`extended support to ${each.extendedSupportEnd}`]), ...(each.preview ? ['preview'] : [])), `to ${each.standardSupportEnd}`, each.source),
  ),
  ...RETIREMENTS.map((each) => ({ ...row(`retirement.${each.what}`, words(`replacement: ${each.replacement}`, ...(each.note === '' ? [] : [each.note])), each.dateText, each.source), grade: each.grade })),
];

function words(...parts: readonly string[]): string {
  return parts.join('; ');
}

/** A row rests on all its sources and is as good as the weakest of them. */
function row(id: string, label: string, value: string, keys: readonly string[]): FactRow {
  const sources = keys.flatMap((key) => SOURCES[key] ?? []);
  const grade = sources.reduce<FactGrade>((weakest, source) => (source.grade > weakest ? source.grade : weakest), 'A');
  return { id, label, value, unit: '', source: sources.map(({ ref }) => ref).join('; '), asOf: sources[0]?.date ?? '', grade };
}
