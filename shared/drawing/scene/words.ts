import { TENANCY_POLICIES } from '../../../models/candidates/tenancyPolicy';
import { HOURS_PER_DAY, MINUTES_PER_HOUR } from '../../../models/demand/calendarUnits';
import type { Criticality, Integration, IntegrationMode, Site, System, SystemKind, Workload } from '../../../models/document';
import { findRegion } from '../../../models/facts/regions';
import { TIER_WORDS } from '../../../models/report/decisionWords';
import type { EvaluationSummary, Platform, Tenancy } from '../../../models/report/summary';

/** `12,500`; the same on every machine. */
export const countText = (value: number): string => {
  const [whole = '', fraction] = String(Math.round(value * 100) / 100).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
};

const counted = (value: number, one: string, many: string): string => `${countText(value)} ${value === 1 ? one : many}`;
const oneDigit = (value: number): string => String(Math.round(value * 10) / 10);

/** `45 min`, `4 h`, `2.5 d`. */
export function spanText(minutes: number): string {
  if (minutes < MINUTES_PER_HOUR) return `${minutes} min`;
  const hours = minutes / MINUTES_PER_HOUR;
  return hours < 2 * HOURS_PER_DAY ? `${oneDigit(hours)} h` : `${oneDigit(hours / HOURS_PER_DAY)} d`;
}

const KINDS: Readonly<Record<SystemKind, string>> = {
  mes: 'MES',
  historian: 'Historian',
  wms: 'WMS',
  barcode: 'Barcode gateway',
  'label-printing': 'Label printing',
  'quality-station': 'Quality station',
  edi: 'EDI',
  'supplier-portal': 'Supplier portal',
  ecommerce: 'eCommerce',
  shipping: 'Shipping carrier',
  bi: 'BI',
  finance: 'Finance system',
  hr: 'HR system',
  plm: 'PLM',
  crm: 'CRM',
  other: 'Other system',
};
const HOSTING: Readonly<Record<System['hosting'], string>> = { site: 'On site', cloud: 'Cloud', partner: 'Partner' };
const LINES: Readonly<Record<Site['wan']['kind'], string>> = { internet: 'Internet', 'leased-line': 'Leased line', mpls: 'MPLS', mobile: 'Mobile' };
const TENANCY_SHORT: Readonly<Record<Tenancy, string>> = { shared: 'shared', 'dedicated-database': 'own database', 'dedicated-cluster': 'own cluster', 'dedicated-subscription': 'own subscription' };
const PLATFORMS: Readonly<Record<Platform, string>> = { aks: 'AKS', 'container-apps': 'Container Apps', vm: 'VMs' };
const STANDBY: Readonly<Record<EvaluationSummary['capacity']['postgres']['ha'], string>> = { none: 'no standby', 'same-zone': 'standby', 'zone-redundant': 'zone standby' };

export const MODE_WORDS: Readonly<Record<IntegrationMode, string>> = { sync: 'Sync', queued: 'Queued', batch: 'Batch' };

const regionName = (region: string): string => findRegion(region)?.displayName ?? region;
const shortSku = (sku: string): string => sku.replace(/^Standard_/, '');
const criticalityText = (criticality: Criticality): string => `criticality ${criticality}`;

type Recommendation = EvaluationSummary['recommendation'];
type Capacity = EvaluationSummary['capacity'];

const nodesText = (nodes: Capacity['nodes']): string =>
  nodes.map(({ count, sku, pooled }) => (pooled ? `${count}${count < 1 ? ' of a' : ''} shared ${shortSku(sku)}` : `${count} × ${shortSku(sku)}`)).join(', ') || 'no nodes of its own';

/** Every word of the drawing. */
export const DRAWING_WORDS = {
  title: (plan: string) => `Drawing of ${plan}`,
  describe: (plan: { readonly sites: number; readonly systems: number; readonly workloads: number; readonly flows: number }) =>
    `${counted(plan.sites, 'site', 'sites')}, ${counted(plan.systems, 'system', 'systems')}, ${counted(plan.workloads, 'ERP workload', 'ERP workloads')} and ${counted(plan.flows, 'integration', 'integrations')} as drawn; above them the Azure side that follows from the plan.`,
  site: {
    users: (users: number) => counted(users, 'user', 'users'),
    place: ({ place }: Site) => `${place.city}, ${place.country}`,
    line: ({ wan }: Site) => `${LINES[wan.kind]} ${countText(wan.downMbps)}/${countText(wan.upMbps)} Mbps${wan.secondLine ? ' + second line' : ''}`,
    survive: (hours: number) => (hours === 0 ? 'needs its line' : `${spanText(hours * MINUTES_PER_HOUR)} alone`),
    title: (site: Site, users: number) => `${site.kind} ${site.name}, ${site.place.city}, ${counted(users, 'user', 'users')}`,
  },
  system: {
    detail: ({ siteId, hosting, kind }: System) => (siteId === null ? `${HOSTING[hosting]} · ${KINDS[kind]}` : KINDS[kind]),
    title: ({ name, kind, criticality }: System) => `${KINDS[kind]} ${name}, ${criticalityText(criticality)}`,
  },
  workload: {
    detail: ({ rtoMinutes }: Workload, tenancy: Tenancy | null) => (tenancy === null ? `back in ${spanText(rtoMinutes)}` : `${spanText(rtoMinutes)} · ${TENANCY_SHORT[tenancy]}`),
    title: ({ name, criticality, rtoMinutes }: Workload) => `ERP workload ${name}, back within ${spanText(rtoMinutes)}, ${criticalityText(criticality)}`,
  },
  flow: {
    title: ({ name, mode, ratePerHour, criticality }: Integration, from: string, to: string) =>
      `${MODE_WORDS[mode]} flow ${name}, from ${from} to ${to}, ${countText(ratePerHour)} ${mode === 'batch' ? 'records per run' : 'per hour'}, ${criticalityText(criticality)}`,
  },
  azure: {
    title: (region: string) => `Azure · ${regionName(region)}`,
    subtitle: ({ tenancy, tier }: Recommendation) => `${TENANCY_POLICIES[tenancy].label}, ${TIER_WORDS[tier]}`,
    badge: 'Derived',
    platform: ({ platform }: Recommendation, nodes: Capacity['nodes']) => ({ label: 'Platform', value: PLATFORMS[platform], detail: nodesText(nodes) }),
    web: ({ webWorkers, websocketProcesses }: Capacity) => ({ label: 'Web workers', value: countText(webWorkers), detail: `+ ${countText(websocketProcesses)} websocket` }),
    jobs: ({ jobWorkers, scheduledJobProcesses }: Capacity) => ({ label: 'Job workers', value: countText(jobWorkers), detail: `+ ${countText(scheduledJobProcesses)} scheduled` }),
    postgres: ({ sku, storageGiB, ha, replicas }: Capacity['postgres'], mode: Recommendation['database']) => ({
      label: mode === 'managed' ? 'PostgreSQL' : 'PostgreSQL on VM',
      value: shortSku(sku),
      detail: [`${countText(storageGiB)} GiB`, STANDBY[ha], ...(replicas > 0 ? [counted(replicas, 'replica', 'replicas')] : [])].join(' · '),
    }),
    redis: ({ sku, ha }: NonNullable<Capacity['redis']>) => ({ label: 'Redis', value: shortSku(sku), detail: ha ? 'with replica' : 'no replica' }),
    recovery: ({ drRegion }: Recommendation, availability: number) => ({ label: 'Recovery', value: drRegion === null ? 'None' : regionName(drRegion), detail: `${(availability * 100).toFixed(3)}% available` }),
    gateway: (label: string, sku: string) => ({ label: 'Gateway', value: sku, detail: label.replace(sku, '').trim() }),
  },
  legend: { width: 'Wider: more messages', critical: 'Critical', derived: 'Derived from the plan', bars: 'Criticality, low to critical', shifts: 'Local day with its shifts', finding: 'Findings' },
  block: { scenario: 'Scenario', lens: 'Lens', prices: 'Prices of', version: 'Plan version', tool: 'Plantwright', state: 'State', asDrawn: 'Plan as drawn', part: 'Part of the drawing' },
} as const;
