import type { FactGrade } from '../figure/figure';

export interface Retirement {
  readonly id: string;
  readonly what: string;
  /** First date of `dateText` as YYYY-MM or YYYY-MM-DD; null when no date is set. */
  readonly date: string | null;
  readonly dateText: string;
  readonly replacement: string;
  readonly stateWhenRead: string;
  readonly note: string;
  readonly source: readonly string[];
  readonly grade: FactGrade;
}

/** Services and versions that end, or have ended, and what replaces them. Read 2026-11-22; confirm grade C dates before they drive a plan. */
export const RETIREMENTS: readonly Retirement[] = [
  { id: 'log-analytics-agent-mma', what: 'Log Analytics agent (MMA)', date: '2024-08-31', dateText: '2024-08-31', replacement: 'Azure Monitor Agent', stateWhenRead: 'retired', note: 'Defender for Cloud features on MMA ended 2024-08 to 2024-11', source: ['mma'], grade: 'A' },
  { id: 'postgresql-single-server', what: 'PostgreSQL Single Server', date: '2025-03-28', dateText: '2025-03-28', replacement: 'PostgreSQL Flexible Server', stateWhenRead: 'retired', note: '', source: ['pg-single'], grade: 'A' },
  { id: 'vpngw1-5-non-az-creation-blocked', what: 'VpnGw1-5 (non-AZ): creation blocked', date: '2025-01-01', dateText: '2025-01-01', replacement: 'VpnGw1AZ-5AZ', stateWhenRead: 'past', note: '', source: ['vpn-consol'], grade: 'A' },
  { id: 'vpngw1-5-non-az-migration-to-az-ends-sku-retired', what: 'VpnGw1-5 (non-AZ): migration to AZ ends, SKU retired', date: '2026-09-30', dateText: '2026-09-30', replacement: 'VpnGw1AZ-5AZ (automatic, no downtime expected)', stateWhenRead: 'past', note: 'announcement date 2026-09-30; the page\'s target is 2026-09-16; one version of the page says the migration runs to October 2026', source: ['vpn-consol', 'vpn-skus'], grade: 'A' },
  { id: 'vpn-legacy-standard-highperformance-skus', what: 'VPN legacy Standard / HighPerformance SKUs', date: '2025-09-30', dateText: '2025-09-30 announced; moved to AZ during 2026', replacement: 'VpnGw AZ SKUs', stateWhenRead: 'past or in progress', note: 'a third-party timeline gives 2026-03-31', source: ['vpn-consol'], grade: 'A' },
  { id: 'basic-sku-public-ip', what: 'Basic SKU public IP', date: '2025-09-30', dateText: '2025-09-30', replacement: 'Standard SKU public IP', stateWhenRead: 'retired', note: '', source: ['pip-basic'], grade: 'A' },
  { id: 'basic-load-balancer', what: 'Basic Load Balancer', date: '2025-09-30', dateText: '2025-09-30', replacement: 'Standard Load Balancer', stateWhenRead: 'retired', note: '', source: ['aks-r-basiclb'], grade: 'A' },
  { id: 'aks-availability-set-node-pools', what: 'AKS availability-set node pools', date: '2025-09-30', dateText: '2025-09-30', replacement: 'Virtual Machines node pools', stateWhenRead: 'retired', note: '', source: ['aks-r-avset'], grade: 'A' },
  { id: 'azure-linux-2-0-on-aks', what: 'Azure Linux 2.0 on AKS', date: '2025-11-30', dateText: '2025-11-30 support ended; 2026-03-31 node images removed', replacement: 'Azure Linux 3 (osSku AzureLinux3)', stateWhenRead: 'retired', note: '', source: ['aks-r-azlinux'], grade: 'A' },
  { id: 'ingress-nginx-upstream', what: 'ingress-nginx (upstream)', date: '2026-03', dateText: '2026-03', replacement: 'Gateway API (AKS application routing Gateway API, Application Gateway for Containers, Istio)', stateWhenRead: 'retired', note: '', source: ['aks-r-nginx'], grade: 'A' },
  { id: 'aks-application-routing-add-on-with-nginx-security-patches', what: 'AKS application routing add-on with NGINX: security patches', date: '2026-11', dateText: '2026-11', replacement: 'application routing Gateway API implementation', stateWhenRead: 'ends this month', note: '', source: ['aks-r-nginx'], grade: 'A' },
  { id: 'default-outbound-access-for-new-virtual-networks', what: 'Default outbound access for new virtual networks', date: '2026-03-31', dateText: '2026-03-31', replacement: 'NAT gateway, Azure Firewall, load balancer outbound rule or public IP; subnets private by default', stateWhenRead: 'in force', note: '', source: ['doa'], grade: 'A' },
  { id: 'postgresql-11-12-13-standard-support-on-azure', what: 'PostgreSQL 11, 12, 13 standard support on Azure', date: '2026-03-31', dateText: '2026-03-31', replacement: 'PostgreSQL 16, 17 or 18; paid extended support from 2026-04-01', stateWhenRead: 'past', note: '', source: ['pg-versions'], grade: 'A' },
  { id: 'postgresql-14-standard-support-on-azure', what: 'PostgreSQL 14 standard support on Azure', date: '2026-12-11', dateText: '2026-12-11', replacement: 'PostgreSQL 16 or later; paid extended support from 2026-12-12', stateWhenRead: '19 days away', note: 'community end 2026-11-12', source: ['pg-versions'], grade: 'A' },
  { id: 'postgresql-15-standard-support-on-azure', what: 'PostgreSQL 15 standard support on Azure', date: '2027-11-11', dateText: '2027-11-11', replacement: 'PostgreSQL 16 or later', stateWhenRead: 'future', note: '', source: ['pg-versions'], grade: 'A' },
  { id: 'postgresql-16-standard-support-on-azure', what: 'PostgreSQL 16 standard support on Azure', date: '2028-11-09', dateText: '2028-11-09', replacement: 'PostgreSQL 17 or later', stateWhenRead: 'future', note: '', source: ['pg-versions'], grade: 'A' },
  { id: 'postgresql-17-standard-support-on-azure', what: 'PostgreSQL 17 standard support on Azure', date: '2029-11-08', dateText: '2029-11-08', replacement: 'PostgreSQL 18 or later', stateWhenRead: 'future', note: '', source: ['pg-versions'], grade: 'A' },
  { id: 'application-gateway-v1', what: 'Application Gateway v1', date: '2026-04-28', dateText: '2026-04-28', replacement: 'Application Gateway v2 / WAF v2', stateWhenRead: 'retired', note: '', source: ['agw-v1'], grade: 'A' },
  { id: 'azure-cache-for-redis-basic-standard-premium-creation-blocked-for-new-customers', what: 'Azure Cache for Redis Basic/Standard/Premium: creation blocked for new customers', date: '2026-04-01', dateText: '2026-04-01', replacement: 'Azure Managed Redis', stateWhenRead: 'in force', note: '', source: ['amr-skill-retire'], grade: 'A' },
  { id: 'azure-cache-for-redis-basic-standard-premium-creation-blocked-for-everybody', what: 'Azure Cache for Redis Basic/Standard/Premium: creation blocked for everybody', date: '2026-10-01', dateText: '2026-10-01', replacement: 'Azure Managed Redis', stateWhenRead: 'in force', note: '', source: ['amr-skill-retire'], grade: 'A' },
  { id: 'azure-cache-for-redis-basic-standard-premium-retirement', what: 'Azure Cache for Redis Basic/Standard/Premium: retirement', date: '2028-09-30', dateText: '2028-09-30 (disabled 2028-10-01)', replacement: 'Azure Managed Redis', stateWhenRead: 'future', note: '', source: ['amr-skill-retire'], grade: 'A' },
  { id: 'azure-cache-for-redis-enterprise-enterprise-flash-retirement', what: 'Azure Cache for Redis Enterprise / Enterprise Flash: retirement', date: '2027-03-31', dateText: '2027-03-31 (creation blocked 2026-04-01)', replacement: 'Azure Managed Redis', stateWhenRead: '4 months away', note: '', source: ['amr-skill-retire'], grade: 'A' },
  { id: 'kubernetes-1-33-on-aks-community-support', what: 'Kubernetes 1.33 on AKS (community support)', date: '2026-07', dateText: '2026-07', replacement: '1.35 or later, or LTS to 2027-07', stateWhenRead: 'past', note: '', source: ['aks-versions'], grade: 'A' },
  { id: 'kubernetes-1-34-on-aks-community-support', what: 'Kubernetes 1.34 on AKS (community support)', date: '2026-11-30', dateText: '2026-11-30', replacement: '1.35 or later, or LTS to 2027-11', stateWhenRead: '8 days away', note: '', source: ['aks-versions'], grade: 'A' },
  { id: 'kubernetes-1-35-on-aks-community-support', what: 'Kubernetes 1.35 on AKS (community support)', date: '2027-03', dateText: '2027-03', replacement: '1.36 or later, or LTS to 2028-03', stateWhenRead: 'future', note: '', source: ['aks-versions'], grade: 'A' },
  { id: 'kubernetes-1-36-on-aks-community-support', what: 'Kubernetes 1.36 on AKS (community support)', date: '2027-06', dateText: '2027-06', replacement: '1.37 or later, or LTS to 2028-06', stateWhenRead: 'future', note: '', source: ['aks-versions'], grade: 'A' },
  { id: 'aks-kubenet-networking', what: 'AKS kubenet networking', date: '2028-03-31', dateText: '2028-03-31', replacement: 'Azure CNI Overlay', stateWhenRead: 'future', note: '', source: ['aks-r-kubenet'], grade: 'A' },
  { id: 'aks-azure-network-policy-manager-on-linux', what: 'AKS Azure Network Policy Manager on Linux', date: '2028-09-30', dateText: '2028-09-30', replacement: 'Cilium network policy', stateWhenRead: 'future', note: '', source: ['aks-r-npm'], grade: 'A' },
  { id: 'aks-open-service-mesh-add-on', what: 'AKS Open Service Mesh add-on', date: '2027-09-30', dateText: '2027-09-30', replacement: 'Istio add-on', stateWhenRead: 'future', note: '', source: ['aks-r-osm'], grade: 'A' },
  { id: 'consumption-usage-details-api-and-marketplaces-api', what: 'Consumption Usage Details API and Marketplaces API', date: null, dateText: 'no date set', replacement: 'Exports (recommended) or Cost Details API', stateWhenRead: 'maintenance mode, on a path to deprecation', note: '', source: ['cons-trans', 'cons-mig'], grade: 'A' },
  { id: 'azure-enterprise-reporting-apis-consumption-azure-com', what: 'Azure Enterprise Reporting APIs (consumption.azure.com)', date: null, dateText: 'retired', replacement: 'Cost Management APIs', stateWhenRead: 'retired', note: '', source: ['cons-trans'], grade: 'A' },
  { id: 'storage-tls-1-0-1-1-refused', what: 'Storage: TLS 1.0/1.1 refused', date: '2026-02-03', dateText: '2026-02-03', replacement: 'TLS 1.2 or later', stateWhenRead: 'past', note: '', source: ['leroy'], grade: 'C' },
  { id: 'container-insights-legacy-workspace-key-authentication', what: 'Container Insights legacy (workspace key) authentication', date: '2026-09-30', dateText: '2026-09-30', replacement: 'managed identity authentication', stateWhenRead: 'past', note: '', source: ['leroy'], grade: 'C' },
  { id: 'key-vault-api-versions-before-2026-02-01', what: 'Key Vault API versions before 2026-02-01', date: '2027-02-27', dateText: '2027-02-27', replacement: 'newer API; set RBAC authorisation explicitly', stateWhenRead: 'future', note: '', source: ['leroy'], grade: 'C' },
  { id: 'inline-waf-configuration-on-application-gateway-v2', what: 'Inline WAF configuration on Application Gateway v2', date: '2027-03-15', dateText: '2027-03-15', replacement: 'WAF policy resource', stateWhenRead: 'future', note: '', source: ['leroy'], grade: 'C' },
  { id: 'azure-front-door-classic', what: 'Azure Front Door (classic)', date: '2027-03-31', dateText: '2027-03-31', replacement: 'Front Door Standard/Premium', stateWhenRead: 'future', note: '', source: ['leroy'], grade: 'C' },
  { id: 'azure-disk-encryption', what: 'Azure Disk Encryption', date: '2028-09-15', dateText: '2028-09-15', replacement: 'encryption at host', stateWhenRead: 'future', note: '', source: ['leroy'], grade: 'C' },
  { id: 'acr-docker-content-trust', what: 'ACR Docker Content Trust', date: '2028-03-31', dateText: '2028-03-31', replacement: 'Notation / ORAS signing', stateWhenRead: 'future', note: '', source: ['leroy'], grade: 'C' },
];
