import type { Pin } from '../document/schema/planning';
import { POSTGRES_SKUS } from '../facts/postgresSkus';
import { VM_SIZES } from '../facts/vmSizes';

const MOST_WORKERS = 10_000;

/** What a pinned size must be; decisions are checked by leaving nothing to choose from. */
const CHECKS: Partial<Record<Pin['target'], (value: Pin['value']) => boolean>> = {
  'node-sku': (value) => VM_SIZES.some((size) => size.armSku === value),
  'postgres-sku': (value) => POSTGRES_SKUS.some((sku) => sku.sku === value),
  'web-workers': (value) => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_WORKERS,
};

/** Pins whose value names no size that exists. */
export function impossiblePins(pins: readonly Pin[]): readonly Pin[] {
  return pins.filter((pin) => CHECKS[pin.target]?.(pin.value) === false);
}
