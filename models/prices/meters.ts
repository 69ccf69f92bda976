import type { ExpressRouteZone } from '../facts/expressRouteZones';
import type { MeterKey } from './priceBook';

export type BlobRedundancy = 'LRS' | 'ZRS' | 'GRS' | 'GZRS' | 'RA-GRS' | 'RA-GZRS';
export type DiskRedundancy = 'LRS' | 'ZRS';
export type VaultRedundancy = 'LRS' | 'ZRS' | 'GRS' | 'RA-GRS';
export type RegistryTier = 'Basic' | 'Standard' | 'Premium';
export type FirewallTier = 'Basic' | 'Standard' | 'Premium';
export type SupportPlan = 'Standard' | 'Professional Direct';
export type CircuitTier = 'Local' | 'Standard' | 'Premium';
export type CircuitData = 'Metered' | 'Unlimited';

type Regional = (region: string) => MeterKey;

/** A meter with one price per region; the names are those of the Retail Prices API. */
function meter(service: string, product: string, sku: string, name: string, unit: string): Regional {
  return (region) => ({ service, product, sku, meter: name, region, unit });
}

/** A meter that is priced once for the world. */
function globalMeter(service: string, product: string, sku: string, name: string, unit: string): () => MeterKey {
  return () => meter(service, product, sku, name, unit)('Global');
}

const aks = 'Azure Kubernetes Service';
const postgres = 'Azure Database for PostgreSQL';
const postgresStorage = 'Az DB for PostgreSQL Flexible Server Storage';
const defender = 'Microsoft Defender for Cloud';
const appGateway = 'Application Gateway';
const blob = 'General Block Blob v2';
const files = 'Azure Files Provisioned v2';
const ssdV2 = 'Azure Premium SSD v2';
const link = 'Virtual Network Private Link';

/** RA-GRS and RA-GZRS share the operations of their base redundancy; zone-redundant reads have a meter of their own, which some regions list under ZRS only (at the price of the others, in every region that has both). */
const writesAs = (redundancy: BlobRedundancy): string => redundancy.replace('RA-', '');
const blobReads = (redundancy: BlobRedundancy): Regional => (redundancy.endsWith('ZRS') ? meter('Storage', blob, 'Hot ZRS', 'Hot ZRS Read Operations', '10K') : meter('Storage', blob, `Hot ${redundancy}`, 'Hot Read Operations', '10K'));

const bandwidth = (mbps: number): string => (mbps < 1000 ? `${mbps} Mbps` : `${mbps / 1000} Gbps`);

function circuit(mbps: number, tier: CircuitTier, data: CircuitData, zone: ExpressRouteZone): MeterKey {
  const speed = bandwidth(mbps);
  if (tier === 'Local') return meter('ExpressRoute', 'ExpressRoute', `Local ${speed}`, `Local ${speed} Circuit`, '1/Month')(zone);
  return meter('ExpressRoute', 'ExpressRoute', `${speed} ${data} Data`, `${tier} ${data} Data ${speed} Circuit`, '1/Month')(zone);
}

/** The scalable gateway is priced per unit, the others per gateway. */
function expressRouteGateway(sku: string, region: string): MeterKey {
  const name = sku === 'ErGwScale' ? 'ErGwScale' : sku.toUpperCase().replace('ERGW', 'ErGw');
  const suffix = sku === 'ErGwScale' ? 'Unit' : 'Gateway';
  return meter('ExpressRoute', 'ExpressRoute Gateway', name, `${name} ${suffix}`, '1 Hour')(region);
}

/** The book prices tunnels of VpnGw4AZ and VpnGw5AZ under the sizes without AZ only; the price is the same for all sizes. */
const tunnelsPricedAs = (sku: string): string => (sku === 'VpnGw4AZ' || sku === 'VpnGw5AZ' ? sku.slice(0, -2) : sku);

/**
 * Every bill line that does not depend on a size table, so that nobody else spells a product name. Sizes have functions
 * of their own: `vmMeter`, `postgresComputeMeter`, `redisMeter`. Units: hours unless the name or the unit says otherwise.
 * Azure Container Apps and AKS Free have no meter in the embedded book.
 */
export const METERS = {
  aksStandard: meter(aks, aks, 'Standard', 'Standard Uptime SLA', '1 Hour'),
  aksPremium: meter(aks, aks, 'Standard', 'Standard Long Term Support', '1 Hour'),
  aksAutomatic: meter(aks, `${aks} - Automatic`, 'Automatic', 'Automatic Hosted Control Plane', '1 Hour'),

  /** GB and month of provisioned Premium SSD; a standby has its own storage. */
  postgresStorage: meter(postgres, postgresStorage, 'Storage', 'Storage Data Stored', '1 GB/Month'),
  postgresStorageV2: meter(postgres, postgresStorage, 'Premium SSD v2 Storage', 'Premium SSD v2 Storage Data Stored', '1 GiB/Month'),
  postgresIopsV2: meter(postgres, postgresStorage, 'Premium SSD v2 IOPS', 'Premium SSD v2 IOPS Provisioned IOPS', '1/Month'),
  postgresThroughputV2: meter(postgres, postgresStorage, 'Premium SSDv2 Throughput', 'Premium SSDv2 Throughput Prov Throughput (MBps)', '1/Month'),
  /** Locally redundant; the book has no meter for ZRS or geo-redundant backup. */
  postgresBackup: meter(postgres, 'Azure Database for PostgreSQL Flexible Server Backup Storage', 'Backup Storage LRS', 'Backup Storage LRS Data Stored', '1 GB/Month'),

  /** The base price with its included rules; further rules are extra. */
  loadBalancerRules: globalMeter('Load Balancer', 'Load Balancer', 'Standard', 'Standard Included LB Rules and Outbound Rules', '1 Hour'),
  loadBalancerExtraRule: globalMeter('Load Balancer', 'Load Balancer', 'Standard', 'Standard Overage LB Rules and Outbound Rules', '1 Hour'),
  loadBalancerData: globalMeter('Load Balancer', 'Load Balancer', 'Standard', 'Standard Data Processed', '1 GB'),
  natGateway: globalMeter('NAT Gateway', 'NAT Gateway', 'Standard', 'Standard Gateway', '1 Hour'),
  natGatewayData: globalMeter('NAT Gateway', 'NAT Gateway', 'Standard', 'Standard Data Processed', '1 GB'),
  privateEndpoint: globalMeter('Virtual Network', link, 'Standard', 'Standard Private Endpoint', '1 Hour'),
  privateEndpointIngress: globalMeter('Virtual Network', link, 'Standard', 'Standard Data Processed - Ingress', '1 GB'),
  privateEndpointEgress: globalMeter('Virtual Network', link, 'Standard', 'Standard Data Processed - Egress', '1 GB'),
  publicIp: meter('Virtual Network', 'IP Addresses', 'Standard', 'Standard IPv4 Static Public IP', '1 Hour'),
  globalPeeringIngress: meter('Virtual Network', 'Global Virtual Network Peering', 'Inter-Region', 'Inter-Region Ingress', '1 GB'),
  globalPeeringEgress: meter('Virtual Network', 'Global Virtual Network Peering', 'Inter-Region', 'Inter-Region Egress', '1 GB'),
  /** Peering inside a region; priced in westeurope only. */
  peeringIngress: meter('Virtual Network', 'Virtual Network Peering', 'Intra-Region', 'Intra-Region Ingress', '1 GB'),
  peeringEgress: meter('Virtual Network', 'Virtual Network Peering', 'Intra-Region', 'Intra-Region Egress', '1 GB'),
  /** To the internet over the Microsoft network; the first 100 GB of a month are free. */
  egress: meter('Bandwidth', 'Rtn Preference: MGN', 'Standard', 'Standard Data Transfer Out', '1 GB'),

  vpnGateway: (sku: string, region: string): MeterKey => meter('VPN Gateway', 'VPN Gateway', sku, sku, '1 Hour')(region),
  vpnTunnel: (sku: string, region: string): MeterKey => meter('VPN Gateway', 'VPN Gateway', tunnelsPricedAs(sku), 'S2S Connection', '1 Hour')(region),
  expressRouteGateway,
  /** Per month; local circuits are priced from 1 Gbps. */
  expressRouteCircuit: circuit,
  expressRouteData: (zone: ExpressRouteZone): MeterKey => meter('ExpressRoute', 'ExpressRoute', 'Metered Data', 'Metered Data - Data Transfer Out', '1 GB')(zone),

  firewall: (tier: FirewallTier, region: string): MeterKey => meter('Azure Firewall', 'Azure Firewall', tier, `${tier} Deployment`, '1 Hour')(region),
  firewallData: (tier: FirewallTier, region: string): MeterKey => meter('Azure Firewall', 'Azure Firewall', tier, `${tier} Data Processed`, '1 GB')(region),
  wafFixed: meter(appGateway, `${appGateway} WAF v2`, 'Standard', 'Standard Fixed Cost', '1/Hour'),
  wafCapacityUnit: meter(appGateway, `${appGateway} WAF v2`, 'Standard', 'Standard Capacity Units', '1/Hour'),
  appGatewayFixed: meter(appGateway, `${appGateway} Standard v2`, 'Standard', 'Standard Fixed Cost', '1/Hour'),
  appGatewayCapacityUnit: meter(appGateway, `${appGateway} Standard v2`, 'Standard', 'Standard Capacity Units', '1/Hour'),

  keyVaultOperations: meter('Key Vault', 'Key Vault', 'Standard', 'Operations', '10K'),
  keyVaultPremiumOperations: meter('Key Vault', 'Key Vault', 'Premium', 'Operations', '10K'),
  /** Per vCore and hour. */
  defenderContainers: meter(defender, 'Microsoft Defender for Containers', 'Standard vCore', 'Standard vCore vCore Pack', '1/Hour'),
  /** Per server and hour. */
  defenderServers: (plan: 'P1' | 'P2', region: string): MeterKey => meter(defender, 'Microsoft Defender for Servers', `Standard ${plan}`, `Standard ${plan} Node`, '1/Hour')(region),
  /** Per server and month. */
  defenderPostgres: meter(defender, 'Microsoft Defender for PostgreSQL', 'Standard', 'Standard Node', '1/Month'),

  /** Per storage account, vault or subscription, and hour. */
  defenderStorage: meter(defender, 'Microsoft Defender for Storage', 'Standard', 'Standard Node', '1/Hour'),
  defenderKeyVault: meter(defender, 'Microsoft Defender for Key Vault', 'Per node Std', 'Per node Std Node', '1/Hour'),
  defenderResourceManager: meter(defender, 'Microsoft Defender for Resource Manager', 'Per node Std', 'Per node Std Node', '1/Hour'),

  /** Per time series; the first ten of a month are free. */
  metricAlerts: meter('Azure Monitor', 'Azure Monitor', 'Alerts', 'Alerts Metric Monitored', '1/Month'),
  /** Per rule that runs every five minutes. */
  logAlerts: meter('Azure Monitor', 'Azure Monitor', 'Alerts', 'Alerts System Log Monitored at 5 Minute Frequency', '1/Month'),
  /** The first 5 GB of a month are free. */
  logIngestion: meter('Log Analytics', 'Log Analytics', 'Analytics Logs', 'Analytics Logs Data Ingestion', '1 GB'),
  logRetention: meter('Log Analytics', 'Log Analytics', 'Analytics Logs', 'Analytics Logs Data Retention', '1 GB/Month'),
  basicLogIngestion: meter('Azure Monitor', 'Azure Monitor', 'Basic Logs', 'Basic Logs Data Ingestion', '1 GB'),
  logArchive: meter('Azure Monitor', 'Azure Monitor', 'Data Archive', 'Data Archive', '1 GB/Month'),
  prometheusSamples: meter('Azure Monitor', 'Azure Monitor', 'Metrics ingestion', 'Metrics ingestion Metric samples', '10M'),

  blobHot: (redundancy: BlobRedundancy, region: string): MeterKey => meter('Storage', blob, `Hot ${redundancy}`, `Hot ${redundancy} Data Stored`, '1 GB/Month')(region),
  blobCool: (redundancy: BlobRedundancy, region: string): MeterKey => meter('Storage', blob, `Cool ${redundancy}`, `Cool ${redundancy} Data Stored`, '1 GB/Month')(region),
  blobCold: (redundancy: BlobRedundancy, region: string): MeterKey => meter('Storage', blob, `Cold ${redundancy}`, `Cold ${redundancy} Data Stored`, '1 GB/Month')(region),
  blobArchive: (redundancy: 'LRS' | 'GRS' | 'RA-GRS', region: string): MeterKey => meter('Storage', blob, `Archive ${redundancy}`, `Archive ${redundancy} Data Stored`, '1 GB/Month')(region),
  blobHotWrites: (redundancy: 'LRS' | 'ZRS' | 'GRS' | 'GZRS' | 'RA-GRS', region: string): MeterKey => meter('Storage', blob, `Hot ${redundancy}`, `Hot ${writesAs(redundancy)} Write Operations`, '10K')(region),
  blobHotReads: (redundancy: BlobRedundancy, region: string): MeterKey => blobReads(redundancy)(region),
  /** Data copied to the paired region. */
  geoReplication: meter('Storage', 'Storage - Bandwidth', 'Geo-Replication v2', 'Geo-Replication v2 Data Transfer', '1 GB'),
  filesPremium: (redundancy: DiskRedundancy, region: string): MeterKey => meter('Storage', 'Premium Files', `Premium ${redundancy}`, `Premium ${redundancy} Provisioned`, '1 GB/Month')(region),
  filesV2Storage: (redundancy: DiskRedundancy, region: string): MeterKey => meter('Storage', files, `SSD ${redundancy}`, `SSD ${redundancy} Provisioned Storage`, '1 GiB/Hour')(region),
  filesV2Iops: (redundancy: DiskRedundancy, region: string): MeterKey => meter('Storage', files, `SSD ${redundancy}`, `SSD ${redundancy} Provisioned IOPS`, '1/Hour')(region),
  filesV2Throughput: (redundancy: DiskRedundancy, region: string): MeterKey => meter('Storage', files, `SSD ${redundancy}`, `SSD ${redundancy} Provisioned Throughput MiBPS`, '1/Hour')(region),
  /** `disk` is the size name, P1 to P80; per month. */
  premiumDisk: (disk: string, redundancy: DiskRedundancy, region: string): MeterKey => meter('Storage', 'Premium SSD Managed Disks', `${disk} ${redundancy}`, `${disk} ${redundancy} Disk`, '1/Month')(region),
  /** `disk` is the size name, E1 to E80; per month, operations apart. */
  standardSsdDisk: (disk: string, redundancy: DiskRedundancy, region: string): MeterKey => meter('Storage', 'Standard SSD Managed Disks', `${disk} ${redundancy}`, `${disk} ${redundancy} Disk`, '1/Month')(region),
  premiumDiskV2Storage: meter('Storage', ssdV2, 'Premium LRS', 'Premium LRS Provisioned Capacity', '1 GiB/Hour'),
  premiumDiskV2Iops: meter('Storage', ssdV2, 'Premium LRS', 'Premium LRS Provisioned IOPS', '1/Hour'),
  premiumDiskV2Throughput: meter('Storage', ssdV2, 'Premium LRS', 'Premium LRS Provisioned Throughput (MBps)', '1/Hour'),

  containerRegistry: (tier: RegistryTier, region: string): MeterKey => meter('Container Registry', 'Container Registry', tier, `${tier} Registry Unit`, '1/Day')(region),
  containerRegistryReplica: meter('Container Registry', 'Container Registry', 'Premium', 'Premium Registry Replication Unit', '1/Day'),
  containerRegistryData: (tier: RegistryTier, region: string): MeterKey => meter('Container Registry', 'Container Registry', tier, 'Data Stored', '1 GB/Month')(region),

  backupVm: meter('Backup', 'Backup', 'Azure VM', 'Azure VM Protected Instance', '1/Month'),
  backupPostgres: meter('Backup', 'Backup', 'PostgreSQL', 'PostgreSQL Protected Instance', '1/Month'),
  backupBlobs: meter('Backup', 'Backup', 'Azure Blob', 'Azure Blob Protected Instance', '1/Month'),
  backupFiles: meter('Backup', 'Backup', 'Azure Files', 'Azure Files Protected Instance', '1/Month'),
  backupVault: (redundancy: VaultRedundancy, region: string): MeterKey => meter('Backup', 'Backup', 'Standard', `Standard ${redundancy} Data Stored`, '1 GB/Month')(region),

  /** No price list of resources carries support plans; a negotiated sheet may. */
  supportPlan: (plan: SupportPlan): MeterKey => globalMeter('Azure Support', 'Azure Support Plans', plan, `${plan} Support Plan`, '1/Month')(),

  /** Per hour; the book also has a monthly row of the same base unit in most regions, which is not to be added. */
  serviceBusBase: meter('Service Bus', 'Service Bus', 'Standard', 'Standard Base Unit', '1/Hour'),
  /** Per million operations, the first 13 million free. */
  serviceBusOperations: meter('Service Bus', 'Service Bus', 'Standard', 'Standard Messaging Operations', '1M'),
  serviceBusPremiumUnit: meter('Service Bus', 'Service Bus', 'Premium', 'Premium Messaging Unit', '1/Hour'),
  eventHubsThroughputUnit: meter('Event Hubs', 'Event Hubs', 'Standard', 'Standard Throughput Unit', '1 Hour'),
  eventHubsEvents: meter('Event Hubs', 'Event Hubs', 'Standard', 'Standard Ingress Events', '1M'),
} as const;
