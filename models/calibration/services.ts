/** A meter as bills and price lists both name it: category or service, subcategory or product, meter. */
export interface NamedMeter {
  readonly category: string;
  readonly subcategory: string;
  readonly meter: string;
}

/** A service by which a bill is set beside the model. */
export interface CalibratedService {
  readonly id: string;
  readonly label: string;
  /** Meter categories of bills; the price list calls them services. */
  readonly categories: readonly string[];
  /** Where a category holds several services: what the subcategory, or else the meter, is called. */
  readonly named?: RegExp;
}

/**
 * Which meters belong to which service, for billed meters and for lines of the model alike, so that both sides are divided
 * in one way. The first that fits holds. What fits none is listed with its money as not mapped.
 */
export const CALIBRATED_SERVICES: readonly CalibratedService[] = [
  { id: 'virtual-machines', label: 'Virtual machines', categories: ['Virtual Machines', 'Virtual Machines Licenses'] },
  { id: 'managed-disks', label: 'Managed disks', categories: ['Storage'], named: /managed disk|premium ssd v2|ultra disk/i },
  { id: 'kubernetes', label: 'Kubernetes Service', categories: ['Azure Kubernetes Service'] },
  { id: 'container-apps', label: 'Container Apps', categories: ['Azure Container Apps'] },
  { id: 'container-registry', label: 'Container Registry', categories: ['Container Registry'] },
  { id: 'postgresql', label: 'PostgreSQL', categories: ['Azure Database for PostgreSQL'] },
  { id: 'redis', label: 'Managed Redis', categories: ['Redis Cache', 'Azure Managed Redis', 'Azure Cache for Redis'] },
  { id: 'object-storage', label: 'Object and file storage', categories: ['Storage'] },
  { id: 'backup', label: 'Backup', categories: ['Backup'] },
  { id: 'load-balancer', label: 'Load balancer', categories: ['Load Balancer'] },
  { id: 'nat-gateway', label: 'NAT gateway', categories: ['NAT Gateway'] },
  { id: 'public-addresses', label: 'Public addresses', categories: ['Virtual Network'], named: /ip address|public ip/i },
  { id: 'private-endpoints', label: 'Private endpoints', categories: ['Virtual Network'], named: /private link|private endpoint/i },
  { id: 'peering', label: 'Network peering', categories: ['Virtual Network'], named: /peering/i },
  { id: 'web-application-firewall', label: 'Application gateway', categories: ['Application Gateway'] },
  { id: 'vpn-gateway', label: 'VPN gateway', categories: ['VPN Gateway'] },
  { id: 'expressroute', label: 'ExpressRoute', categories: ['ExpressRoute'] },
  { id: 'bandwidth', label: 'Data transfer', categories: ['Bandwidth'] },
  { id: 'firewall', label: 'Firewall', categories: ['Azure Firewall'] },
  { id: 'key-vault', label: 'Key Vault', categories: ['Key Vault'] },
  { id: 'defender', label: 'Defender for Cloud', categories: ['Microsoft Defender for Cloud', 'Security Center', 'Advanced Threat Protection'] },
  { id: 'support', label: 'Support plan', categories: ['Azure Support', 'Support'] },
  { id: 'logs', label: 'Logs and metrics', categories: ['Log Analytics', 'Azure Monitor'] },
];

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The service of a meter; null when the registry has none. */
export function serviceOf({ category, subcategory, meter }: NamedMeter): CalibratedService | null {
  const fits = ({ categories, named }: CalibratedService): boolean =>
    categories.some((each) => sameText(each, category)) && (named === undefined || named.test(subcategory === '' ? meter : subcategory));
  return CALIBRATED_SERVICES.find(fits) ?? null;
}
