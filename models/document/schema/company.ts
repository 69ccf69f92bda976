import { z } from 'zod';
import { discountSchema } from './discount';
import { amountSchema, countrySchema, dateSchema, nameSchema, positiveDecimalSchema, regionSchema, shareSchema } from './primitives';

export const regulationSchema = z.enum([
  'gdpr',
  'nis2',
  'sox',
  'iso-27001',
  'iatf-16949',
  'food-safety',
  'gmp',
  'medical-device',
  'aerospace-defence',
]);

export type Regulation = z.infer<typeof regulationSchema>;

/** The client as a whole: money, rules, people and where its data may live. */
export const companySchema = z.strictObject({
  name: nameSchema,
  country: countrySchema,
  industry: z.string().max(120),
  /** ISO 4217. Prices are kept in USD and shown in this currency at the dated rate below. */
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency code such as EUR'),
  /** Units of `currency` for one USD. */
  exchangeRatePerUsd: positiveDecimalSchema,
  exchangeRateAsOf: dateSchema,
  discountRatePerYear: shareSchema,
  horizonMonths: z.number().int().min(12).max(84),
  startDate: dateSchema,
  /** Growth of the load per year, 0.05 = 5 %. */
  growthPerYear: z.number().min(-0.5).max(2),
  regulations: z.array(regulationSchema),
  /** Cost of one expert hour (operations, coordination) in `currency`. */
  expertHourCost: amountSchema,
  supportHours: z.enum(['business-hours', 'extended', 'around-the-clock']),
  platformTeam: z.strictObject({
    engineers: z.number().min(0).max(1000),
    kubernetes: z.enum(['none', 'basic', 'strong']),
  }),
  regions: z.strictObject({
    home: regionSchema,
    disasterRecovery: regionSchema.nullable(),
    allowed: z.array(regionSchema),
    /** True: the design may be placed in any allowed region that is better, not only at home. */
    free: z.boolean().optional(),
  }),
  /** How far data may travel: anywhere, inside the geography of the home region, or inside the home country. */
  residency: z.enum(['none', 'geography', 'country']),
  budgetPerMonth: amountSchema.nullable(),
  /** Cost of today's ERP infrastructure per month, for payback; null when nobody knows. */
  currentCostPerMonth: amountSchema.nullable(),
  /** Needs of the database that a managed service cannot meet. */
  databaseNeeds: z.array(z.enum(['custom-extensions', 'custom-replication', 'superuser', 'tablespaces'])),
  /** Releases that the company wants to run on its own calendar, per year. */
  ownReleasesPerYear: z.number().int().min(0).max(365),
  aiReadiness: z.boolean(),
  /** On list prices, by kind of service; absent: none. */
  discounts: z.array(discountSchema).max(50).optional(),
  /** The longest term that the company would commit itself to; absent: a year. */
  commitment: z.enum(['none', 'upTo1Year', 'upTo3Years']).optional(),
  /** How the term is paid; absent: month by month. */
  commitmentPayment: z.enum(['monthly', 'upfront']).optional(),
});

export type CommitmentLimit = NonNullable<Company['commitment']>;

export type Company = z.infer<typeof companySchema>;

/** What is in the database today and how it grows. */
export const dataVolumeSchema = z.strictObject({
  databaseGiB: amountSchema,
  filestoreGiB: amountSchema,
  databaseGrowthGiBPerYear: amountSchema,
  filestoreGrowthGiBPerYear: amountSchema,
  backupRetentionDays: z.number().int().min(7).max(3650),
});

export type DataVolume = z.infer<typeof dataVolumeSchema>;
