import { z } from 'zod';
import {
  amountSchema,
  clockSchema,
  countrySchema,
  countSchema,
  dateSchema,
  idSchema,
  nameSchema,
  noteSchema,
  shareSchema,
  timeZoneSchema,
  weekdaySchema,
} from './primitives';

export const userClassSchema = z.enum([
  'shop-floor',
  'warehouse',
  'quality',
  'maintenance',
  'planning',
  'purchasing',
  'sales',
  'finance',
  'management',
]);

export type UserClass = z.infer<typeof userClassSchema>;

export const shiftSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  days: z.array(weekdaySchema).min(1).max(7),
  start: clockSchema,
  end: clockSchema,
  /** Share of each user class that is present on this shift. A class that is left out is present in full. */
  presence: z.partialRecord(userClassSchema, shareSchema),
});

export type Shift = z.infer<typeof shiftSchema>;

export const siteUsersSchema = z.strictObject({
  class: userClassSchema,
  named: countSchema,
  /** Share of the people on shift who work in the ERP in the busy hour. */
  activeShare: shareSchema,
});

export const wanLineSchema = z.strictObject({
  kind: z.enum(['internet', 'leased-line', 'mpls', 'mobile']),
  downMbps: amountSchema,
  upMbps: amountSchema,
  /** Measured round trip to the home region; null when nobody measured. */
  latencyMs: amountSchema.nullable(),
  secondLine: z.boolean(),
  outagesPerYear: amountSchema.nullable(),
});

export const localNeedSchema = z.strictObject({
  what: nameSchema,
  reason: z.enum(['latency', 'safety', 'regulation', 'equipment']),
});

/** A plant, warehouse or office. */
export const siteSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: z.enum(['plant', 'warehouse', 'office']),
  place: z.strictObject({
    city: nameSchema,
    country: countrySchema,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  timeZone: timeZoneSchema,
  businessUnit: z.string().max(120),
  shifts: z.array(shiftSchema),
  holidays: z.array(z.strictObject({ date: dateSchema, name: nameSchema, /** Where the day was looked up. */ source: z.string().max(200).optional() })),
  users: z.array(siteUsersSchema),
  wan: wanLineSchema,
  /** Hours that the site must go on working without its line to the cloud. */
  surviveHoursWithoutWan: z.number().min(0).max(24 * 90),
  mustStayLocal: z.array(localNeedSchema),
  /** Loss for one hour in which the site cannot use the ERP at all, in the company's currency. */
  downtimeCostPerHour: amountSchema,
  note: noteSchema,
});

export type Site = z.infer<typeof siteSchema>;
