import type { Pin } from '../document/schema/planning';
import { POSTGRES_SKUS } from '../facts/postgresSkus';
import { REGIONS } from '../facts/regions';
import { VM_SIZES } from '../facts/vmSizes';
import { DATABASE_MODES, PLATFORMS, TENANCIES, TIERS } from '../report/summary';

/** What may be fixed at one place of the design. */
export interface PinTarget {
  readonly label: string;
  readonly unit: string;
  readonly values: PinValues;
}

/** One of a published list, or a whole number within bounds. */
export type PinValues =
  | { readonly kind: 'choice'; readonly of: readonly Pin['value'][] }
  | { readonly kind: 'whole-number'; readonly least: number; readonly most: number };

/** More than any estate runs: room for odd wishes, not for a slip of the keyboard. */
const MOST_WORKERS = 10_000;

const choice = (of: readonly Pin['value'][]): PinValues => ({ kind: 'choice', of });

/** Every decision and size that a user may fix, with the values that mean something there; sizes are those of the catalogues. */
export const PIN_TARGETS: Readonly<Record<Pin['target'], PinTarget>> = {
  tenancy: { label: 'Tenancy', unit: '', values: choice(TENANCIES) },
  tier: { label: 'Availability tier', unit: '', values: choice(TIERS) },
  platform: { label: 'Compute platform', unit: '', values: choice(PLATFORMS) },
  database: { label: 'Database mode', unit: '', values: choice(DATABASE_MODES) },
  region: { label: 'Region', unit: '', values: choice(Object.keys(REGIONS)) },
  'web-workers': { label: 'Web workers', unit: 'workers', values: { kind: 'whole-number', least: 1, most: MOST_WORKERS } },
  'node-sku': { label: 'Node size', unit: '', values: choice(VM_SIZES.map((size) => size.armSku)) },
  'postgres-sku': { label: 'PostgreSQL size', unit: '', values: choice(POSTGRES_SKUS.map((sku) => sku.sku)) },
};
