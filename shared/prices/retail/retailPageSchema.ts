import { z } from 'zod';

const text = z.string().max(300);
const amount = z.number().min(0);

/** A row of the Retail Prices API, api-version 2023-01-01-preview; fields that the API may add are left aside. */
export const retailItemSchema = z.object({
  serviceName: text.min(1),
  productName: text,
  skuName: text,
  armSkuName: text.nullish(),
  meterName: text.min(1),
  armRegionName: text,
  unitOfMeasure: text.min(1),
  tierMinimumUnits: amount,
  retailPrice: amount,
  type: text,
  isPrimaryMeterRegion: z.boolean(),
  reservationTerm: text.nullish(),
  savingsPlan: z.array(z.object({ term: text, retailPrice: amount })).nullish(),
});

export type RetailItem = z.infer<typeof retailItemSchema>;

/** A page. `Count` says how many rows it holds. */
export const retailPageSchema = z.object({
  BillingCurrency: text,
  Items: z.array(z.unknown()).max(10_000),
  NextPageLink: z.string().max(4000).nullish(),
  Count: z.number().int().min(0),
});
