import { z } from 'zod';
import type { PriceBook } from '../../models/prices/priceBook';

const label = z.string().max(300);

/** Exact, with as many places as the vendor's list carries: 0.054000000000000006 is published so. */
const listPrice = z.string().regex(/^\d{1,15}(?:\.\d{1,24})?$/, 'a decimal number written as text, such as "0.023"');

/** A date, a month or a year, or a word where a source gives none; shown, never calculated with. */
const sourceDate = z.string().min(1).max(40);

const priceSchema = z.strictObject({
  service: label.min(1),
  product: label,
  sku: label,
  armSku: label,
  meter: label.min(1),
  region: label.min(1),
  unit: label.min(1),
  fromUnits: z.number().min(0),
  usdPerUnit: listPrice,
  type: z.enum(['payg', 'sp1y', 'sp3y', 'ri1y', 'ri3y']),
  asOf: sourceDate,
  sourceId: label.min(1),
});

/** A price book as a file of its own, in the shape of `PriceBook`. */
export const priceBookSchema = z.strictObject({
  id: label.min(1),
  asOf: sourceDate,
  sources: z.record(z.string().max(300), z.string().max(2000)),
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency code such as EUR').optional(),
  prices: z.array(priceSchema).max(200_000),
}) satisfies z.ZodType<PriceBook>;
