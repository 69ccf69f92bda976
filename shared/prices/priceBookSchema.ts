import { z } from 'zod';
import { decimalSchema } from '../../models/document/schema/primitives';
import type { PriceBook } from '../../models/prices/priceBook';

const label = z.string().max(300);

const priceSchema = z.strictObject({
  service: label.min(1),
  product: label,
  sku: label,
  armSku: label,
  meter: label.min(1),
  region: label.min(1),
  unit: label.min(1),
  fromUnits: z.number().min(0),
  usdPerUnit: decimalSchema,
  type: z.enum(['payg', 'sp1y', 'sp3y', 'ri1y', 'ri3y']),
  asOf: z.iso.date(),
  sourceId: label.min(1),
});

/** A price book as a file of its own, in the shape of `PriceBook`. */
export const priceBookSchema = z.strictObject({
  id: label.min(1),
  asOf: z.iso.date(),
  sources: z.record(z.string().max(300), z.string().max(2000)),
  prices: z.array(priceSchema).max(200_000),
}) satisfies z.ZodType<PriceBook>;
