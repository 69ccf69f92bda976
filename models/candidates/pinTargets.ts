import { LINE_KINDS } from '../capacity/lineKinds';
import type { Plan } from '../document/schema/plan';
import type { Pin } from '../document/schema/planning';
import { POSTGRES_SKUS } from '../facts/postgresSkus';
import { POSTGRES_PREMIUM_SSD } from '../facts/postgresStorage';
import { REDIS_SKUS } from '../facts/redisSkus';
import { REGIONS } from '../facts/regions';
import { VM_SIZES } from '../facts/vmSizes';
import { VPN_GATEWAYS } from '../facts/vpnGateways';
import { COMMITMENT_POLICIES, DATABASE_MODES, PLATFORMS, TENANCIES, TIERS } from '../report/summary';

/** What may be fixed at one place of the design. */
export interface PinTarget {
  readonly label: string;
  readonly unit: string;
  /** Of the item, for targets that are fixed item by item. */
  readonly values: (plan: Plan, itemId?: string) => PinValues;
  /** Figure that shows what is fixed; null where a table shows it. */
  readonly figureId: string | null;
}

/** One of a published list, or a whole number within bounds. */
export type PinValues =
  | { readonly kind: 'choice'; readonly of: readonly Pin['value'][] }
  | { readonly kind: 'whole-number'; readonly least: number; readonly most: number };

/** More than any estate runs: room for odd wishes, not for a slip of the keyboard. */
const MOST_WORKERS = 10_000;

function choice(of: readonly Pin['value'][]): () => PinValues {
  const values: PinValues = { kind: 'choice', of: [...new Set(of)] };
  return () => values;
}

const wholeNumber = (): PinValues => ({ kind: 'whole-number', least: 1, most: MOST_WORKERS });

const LINKS = { kind: 'choice', of: ['vpn', 'expressroute'] } as const;
const VPN_ONLY = { kind: 'choice', of: ['vpn'] } as const;

/** A provider ends a private circuit on a fixed line only. */
function linksOf({ sites }: Plan, siteId?: string): PinValues {
  const site = sites.find((each) => each.id === siteId);
  return site === undefined || LINE_KINDS[site.wan.kind].circuitPossible ? LINKS : VPN_ONLY;
}

/** Production stands where the plan as a whole does. */
function rungsOf({ environments }: Plan, environmentId?: string): PinValues {
  const isProduction = environments.some((each) => each.id === environmentId && each.kind === 'production');
  return { kind: 'choice', of: isProduction ? [] : TENANCIES };
}

/** Every decision and size that a user may fix, with the values that mean something there; sizes are those of the catalogues. */
export const PIN_TARGETS: Readonly<Record<Pin['target'], PinTarget>> = {
  tenancy: { label: 'Tenancy', unit: '', values: choice(TENANCIES), figureId: 'recommendation.tenancy' },
  'workload-tenancy': { label: 'Tenancy at least', unit: '', values: choice(TENANCIES), figureId: null },
  'environment-tenancy': { label: 'Tenancy', unit: '', values: rungsOf, figureId: null },
  tier: { label: 'Availability tier', unit: '', values: choice(TIERS), figureId: 'recommendation.tier' },
  platform: { label: 'Compute platform', unit: '', values: choice(PLATFORMS), figureId: 'recommendation.platform' },
  database: { label: 'Database mode', unit: '', values: choice(DATABASE_MODES), figureId: 'recommendation.database' },
  region: { label: 'Region', unit: '', values: choice(Object.keys(REGIONS)), figureId: 'recommendation.region' },
  'web-workers': { label: 'Web workers', unit: 'workers', values: wholeNumber, figureId: 'capacity.webWorkers' },
  'job-workers': { label: 'Job workers', unit: 'workers', values: wholeNumber, figureId: 'capacity.jobWorkers' },
  'node-sku': { label: 'Node size', unit: '', values: choice(VM_SIZES.map((size) => size.armSku)), figureId: 'capacity.nodes' },
  'node-count': { label: 'Number of nodes', unit: 'nodes', values: wholeNumber, figureId: 'capacity.nodes' },
  'postgres-sku': { label: 'PostgreSQL size', unit: '', values: choice(POSTGRES_SKUS.map((sku) => sku.sku)), figureId: 'capacity.postgres' },
  'postgres-storage': { label: 'PostgreSQL disk', unit: 'GiB', values: choice(POSTGRES_PREMIUM_SSD.map((step) => step.sizeGiB)), figureId: 'capacity.postgres' },
  'redis-sku': { label: 'Redis size', unit: '', values: choice(REDIS_SKUS.map((sku) => sku.sku)), figureId: 'capacity.redis' },
  'gateway-sku': { label: 'VPN gateway', unit: '', values: choice(VPN_GATEWAYS.filter((each) => each.current && each.zoneRedundant).map((each) => each.sku)), figureId: 'capacity.vpnConnections' },
  commitment: { label: 'Commitment', unit: '', values: choice(COMMITMENT_POLICIES), figureId: 'recommendation.commitment' },
  'site-link': { label: 'Link', unit: '', values: linksOf, figureId: null },
};
