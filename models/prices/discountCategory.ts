import type { Discount } from '../document/schema/discount';

type Category = Exclude<Discount['category'], 'all'>;

/** Services as the price list names them. */
const SERVICES: Readonly<Record<Category, readonly string[]>> = {
  compute: ['Virtual Machines', 'Azure Kubernetes Service', 'Azure Container Apps', 'Container Registry'],
  databases: ['Azure Database for PostgreSQL', 'Redis Cache'],
  storage: ['Storage', 'Backup', 'Azure NetApp Files', 'Azure Site Recovery'],
  networking: ['Virtual Network', 'Bandwidth', 'Load Balancer', 'NAT Gateway', 'Application Gateway', 'Azure Front Door Service', 'VPN Gateway', 'ExpressRoute', 'Azure Firewall', 'Azure DNS', 'Azure Bastion'],
  security: ['Key Vault', 'Microsoft Defender for Cloud'],
  monitoring: ['Azure Monitor', 'Log Analytics', 'Application Insights', 'Azure Grafana Service'],
  integration: ['Service Bus', 'Event Hubs', 'IoT Hub', 'Azure Data Factory', 'Azure Data Factory v2'],
};

const CATEGORY_OF = new Map(Object.entries(SERVICES).flatMap(([category, services]) => services.map((service) => [service, category as Category] as const)));

/** The kind of a service; null for one that only a discount on everything covers. Example: `Redis Cache` → databases. */
export const discountCategory = (service: string): Category | null => CATEGORY_OF.get(service) ?? null;
