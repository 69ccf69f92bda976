import type { FactGrade } from '../figure/figure';

export interface Sla {
  readonly id: SlaId;
  readonly service: string;
  readonly configuration: string;
  /** Monthly uptime percentage; null when there is no SLA or no source states it (the note says which). */
  readonly percent: number | null;
  readonly source: readonly string[];
  readonly grade: FactGrade;
  readonly note: string;
}

/**
 * Published uptime percentages. Read 2026-11-22; grade C rows come from an old third-party transcription and need a
 * check against the current contract before they are quoted. The AKS rows cover the API server only.
 */
const ROWS = [
  { id: 'aks-free', service: 'AKS', configuration: 'Free tier', percent: null, source: ['aks-tiers'], grade: 'A', note: 'no financially backed SLA' },
  { id: 'aks-standard', service: 'AKS', configuration: 'Standard or Premium tier, no availability zones', percent: 99.9, source: ['aks-tiers'], grade: 'A', note: 'Kubernetes API server only; nodes follow the VM SLA' },
  { id: 'aks-standard-zones', service: 'AKS', configuration: 'Standard or Premium tier, availability zones', percent: 99.95, source: ['aks-tiers'], grade: 'A', note: 'Kubernetes API server only' },
  { id: 'aks-automatic-pod-readiness', service: 'AKS Automatic', configuration: 'pod readiness within 5 minutes', percent: 99.9, source: ['aks-tiers'], grade: 'A', note: 'plus 99.95 API server' },
  { id: 'vm-two-zones', service: 'Virtual Machines', configuration: 'two or more instances across two or more zones', percent: 99.99, source: ['sla-2026-09'], grade: 'B', note: '' },
  { id: 'vm-availability-set', service: 'Virtual Machines', configuration: 'two or more instances in an availability set or same dedicated host group', percent: 99.95, source: ['sla-2026-09'], grade: 'B', note: '' },
  { id: 'vm-single-premium', service: 'Virtual Machines', configuration: 'single instance, Premium SSD OS disk; Premium SSD, Premium SSD v2 or Ultra data disks', percent: 99.9, source: ['sla-2026-09'], grade: 'B', note: '' },
  { id: 'vm-single-standard-ssd', service: 'Virtual Machines', configuration: 'single instance, Standard SSD', percent: 99.5, source: ['sla-2026-09'], grade: 'B', note: '' },
  { id: 'vm-single-hdd', service: 'Virtual Machines', configuration: 'single instance, Standard HDD', percent: 95, source: ['sla-2026-09'], grade: 'B', note: '' },
  { id: 'postgres-zone-redundant', service: 'PostgreSQL Flexible Server', configuration: 'zone-redundant HA', percent: 99.99, source: ['pg-ha', 'sla-summary-old'], grade: 'A', note: '' },
  { id: 'postgres-same-zone', service: 'PostgreSQL Flexible Server', configuration: 'same-zone (zonal) HA', percent: 99.95, source: ['pg-ha', 'sla-summary-old'], grade: 'A', note: '' },
  { id: 'postgres-no-ha', service: 'PostgreSQL Flexible Server', configuration: 'no HA', percent: 99.9, source: ['sla-summary-old'], grade: 'C', note: 'old transcription; not restated in the current documents read' },
  { id: 'redis-no-ha', service: 'Azure Managed Redis', configuration: 'HA off', percent: null, source: ['redis-arch', 'redis-rel'], grade: 'A', note: 'no availability SLA' },
  { id: 'redis-one-zone', service: 'Azure Managed Redis', configuration: 'HA on, one zone or region without zones', percent: 99.9, source: ['redis-ha'], grade: 'B', note: '' },
  { id: 'redis-zone-redundant', service: 'Azure Managed Redis', configuration: 'HA on, zone redundant', percent: 99.99, source: ['redis-ha', 'amr-skill-feat'], grade: 'A', note: '' },
  { id: 'redis-geo-replicated', service: 'Azure Managed Redis', configuration: 'zone redundant in three or more regions with active geo-replication', percent: null, source: ['redis-rel'], grade: 'A', note: 'a higher SLA exists in some tiers; the percentage is not stated in what was read (99.999 was the figure for the older Enterprise tier)' },
  { id: 'azure-cache-basic', service: 'Azure Cache for Redis', configuration: 'Basic', percent: null, source: ['acr-redis-overview'], grade: 'B', note: 'no SLA; service retiring' },
  { id: 'azure-cache-standard', service: 'Azure Cache for Redis', configuration: 'Standard or Premium', percent: 99.9, source: ['redis-migrate', 'sla-summary-old'], grade: 'A', note: '' },
  { id: 'azure-cache-enterprise', service: 'Azure Cache for Redis', configuration: 'Enterprise tiers across three or more zones', percent: 99.99, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'azure-cache-enterprise-geo', service: 'Azure Cache for Redis', configuration: 'Enterprise tiers, three or more regions, zones, active geo-replication', percent: 99.999, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'storage-hot-write', service: 'Storage account (Blob, Files)', configuration: 'hot and transaction-optimised, writes, any redundancy', percent: 99.9, source: ['sla-2026-09'], grade: 'B', note: '' },
  { id: 'storage-hot', service: 'Storage account (Blob, Files)', configuration: 'hot and transaction-optimised, reads, LRS/ZRS/GRS/GZRS', percent: 99.9, source: ['sla-2026-09'], grade: 'B', note: 'ZRS gives no higher percentage than LRS' },
  { id: 'storage-hot-ra-grs', service: 'Storage account (Blob, Files)', configuration: 'hot and transaction-optimised, reads, RA-GRS/RA-GZRS', percent: 99.99, source: ['sla-2026-09'], grade: 'B', note: 'only if the client retries on the secondary' },
  { id: 'storage-cool-write', service: 'Storage account (Blob, Files)', configuration: 'cool, cold, archive, writes, any redundancy', percent: 99, source: ['sla-2026-09'], grade: 'B', note: '' },
  { id: 'storage-cool', service: 'Storage account (Blob, Files)', configuration: 'cool, cold, archive, reads, LRS/ZRS/GRS/GZRS', percent: 99.9, source: ['sla-2026-09'], grade: 'B', note: 'as transcribed; earlier editions said 99' },
  { id: 'storage-cool-ra-grs', service: 'Storage account (Blob, Files)', configuration: 'cool, cold, archive, reads, RA-GRS/RA-GZRS', percent: 99.9, source: ['sla-2026-09'], grade: 'B', note: '' },
  { id: 'vpn-gateway-basic', service: 'VPN Gateway', configuration: 'Basic SKU', percent: 99.9, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'vpn-gateway', service: 'VPN Gateway', configuration: 'every SKU except Basic', percent: 99.95, source: ['sla-summary-old', 'vng-rel'], grade: 'C', note: 'percentage from the old transcription; the 2025 guide only confirms that every SKU except Basic has a higher SLA; no separate figure found for active-active or AZ' },
  { id: 'expressroute-circuit', service: 'ExpressRoute', configuration: 'circuit', percent: 99.95, source: ['sla-summary-old'], grade: 'C', note: 'the 2025-11 reliability guide says different SLAs now apply to single-site, Metro and multi-site designs; those percentages were not found' },
  { id: 'expressroute-gateway', service: 'ExpressRoute gateway', configuration: 'Standard, High Performance, Ultra Performance', percent: 99.95, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'app-gateway-v2', service: 'Application Gateway / WAF v2', configuration: 'two or more instances, or autoscale or zone redundancy', percent: 99.95, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'load-balancer-standard', service: 'Standard Load Balancer', configuration: 'two or more healthy VMs behind it', percent: 99.99, source: ['sla-2026-09'], grade: 'B', note: 'SNAT exhaustion excluded' },
  { id: 'load-balancer-basic', service: 'Basic Load Balancer', configuration: 'any', percent: null, source: ['sla-2026-09'], grade: 'B', note: 'no SLA; retired' },
  { id: 'firewall-one-zone', service: 'Azure Firewall', configuration: 'one availability zone', percent: 99.95, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'firewall-zones', service: 'Azure Firewall', configuration: 'two or more availability zones', percent: 99.99, source: ['fw-rel', 'sla-summary-old'], grade: 'A', note: '' },
  { id: 'front-door', service: 'Azure Front Door', configuration: 'Standard/Premium', percent: 99.99, source: ['waf-metrics', 'sla-summary-old'], grade: 'A', note: '' },
  { id: 'key-vault', service: 'Key Vault', configuration: 'Standard/Premium vault', percent: 99.99, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'key-vault-hsm', service: 'Key Vault Managed HSM', configuration: 'any', percent: 99.9, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'container-registry', service: 'Container Registry', configuration: 'any paid tier', percent: 99.9, source: ['sla-moim'], grade: 'C', note: 'zone-redundant Premium figure not found' },
  { id: 'log-analytics', service: 'Log Analytics', configuration: 'query availability', percent: 99.9, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'application-insights', service: 'Application Insights', configuration: 'query availability', percent: 99.9, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'service-bus', service: 'Service Bus', configuration: 'Standard (and Premium in the old summary)', percent: 99.9, source: ['sla-summary-old'], grade: 'C', note: 'Premium: third-party lists disagree (99.9 and 99.95); unconfirmed' },
  { id: 'event-hubs', service: 'Event Hubs', configuration: 'Basic, Standard', percent: 99.95, source: ['sla-summary-old'], grade: 'C', note: 'conflict: the Well-Architected guide of 2025-12-18 says 99.9 for Standard' },
  { id: 'event-hubs-premium', service: 'Event Hubs', configuration: 'Premium, Dedicated', percent: 99.99, source: ['sla-summary-old', 'waf-eventhubs'], grade: 'C', note: 'the guide confirms Dedicated only' },
  { id: 'private-link', service: 'Private Link', configuration: 'private endpoint / service', percent: 99.99, source: ['waf-metrics', 'sla-summary-old'], grade: 'A', note: '' },
  { id: 'nat-gateway', service: 'NAT gateway', configuration: 'any', percent: 99.99, source: ['sla-summary-old'], grade: 'C', note: 'zonal resource, not zone redundant (Standard SKU)' },
  { id: 'dns', service: 'Azure DNS', configuration: 'public zones, all four name servers queried', percent: 100, source: ['sla-2026-09'], grade: 'B', note: '' },
  { id: 'container-apps', service: 'Azure Container Apps', configuration: 'any', percent: 99.95, source: ['sla-2026-04-parse', 'waf-metrics'], grade: 'A', note: '' },
  { id: 'container-instances', service: 'Azure Container Instances', configuration: 'any', percent: 99.9, source: ['sla-2026-04-parse'], grade: 'B', note: '' },
  { id: 'bastion', service: 'Azure Bastion', configuration: 'any', percent: 99.95, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'backup', service: 'Azure Backup', configuration: 'any', percent: 99.9, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'arc', service: 'Azure Arc', configuration: 'any', percent: 99.9, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'iot-hub', service: 'IoT Hub', configuration: 'paid tiers', percent: 99.9, source: ['sla-summary-old'], grade: 'C', note: '' },
  { id: 'functions', service: 'Azure Functions', configuration: 'all plans', percent: 99.95, source: ['sla-2026-09'], grade: 'B', note: '' },
] as const satisfies readonly (Omit<Sla, 'id'> & { id: string })[];

export type SlaId = (typeof ROWS)[number]['id'];

export const SLAS: readonly Sla[] = ROWS;

const BY_ID: ReadonlyMap<string, Sla> = new Map(SLAS.map((row) => [row.id, row]));

/** The row with this id; an unknown id is a mistake in the calling code, not in a plan. */
export function sla(id: SlaId): Sla {
  const row = BY_ID.get(id);
  if (row === undefined) throw new Error(`No SLA with the id ${id}`);
  return row;
}
