import { z } from 'zod';
import { dateSchema, nameSchema, shareSchema } from './primitives';

/** What a discount covers: everything, or the services of one kind. */
export const DISCOUNT_CATEGORIES = ['all', 'compute', 'databases', 'storage', 'networking', 'security', 'monitoring', 'integration'] as const;

/** A discount on list prices: whose agreement, who said so, and when. */
export const discountSchema = z.strictObject({
  category: z.enum(DISCOUNT_CATEGORIES),
  /** Off the list price, 0.12 = 12 %. */
  share: shareSchema,
  basis: z.enum(['EA', 'CSP', 'MACC', 'other']),
  by: nameSchema,
  asOf: dateSchema,
});

export type Discount = z.infer<typeof discountSchema>;
