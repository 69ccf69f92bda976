import { z } from 'zod';

/** Stable identifier of anything in a plan: lower case, digits and dashes, never reused. */
export const idSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/, 'an id of lower-case letters, digits and dashes');

/** Text that people type. Control characters (but tab and line breaks) have no meaning on paper and are refused. */
export const nameSchema = z
  .string()
  .min(1)
  .max(120)
  .regex(/^\P{Cc}*$/u, 'a name without control characters');

export const noteSchema = z.string().max(4000);

/** Local wall-clock time, `06:00` to `24:00` (24:00 closes a day). */
export const clockSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'a time such as 06:00');

/** Calendar date, `2027-01-31`. */
export const dateSchema = z.iso.date();

/** Day and month that return every year, `12-24`. */
export const monthDaySchema = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a month and day such as 12-24');

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export const weekdaySchema = z.number().int().min(1).max(7);

/** ISO 3166-1 alpha-2. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'a two-letter country code such as DE');

/** IANA zone name; whether it exists is checked where a calendar is at hand. */
export const timeZoneSchema = z.string().regex(/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/, 'a time zone such as Europe/Prague').max(64);

/** ARM region name, `westeurope`. */
export const regionSchema = z.string().regex(/^[a-z0-9]{4,30}$/, 'an Azure region such as westeurope');

/** Exact decimal as text, so that no binary fraction creeps into money. */
export const positiveDecimalSchema = z.string().regex(/^(?=.*[1-9])\d{1,9}(?:\.\d{1,12})?$/, 'a decimal number above zero written as text, such as "0.92"');

export const shareSchema = z.number().min(0).max(1);

export const countSchema = z.number().int().min(0).max(10_000_000);

export const amountSchema = z.number().min(0).max(1e12);

export const criticalitySchema = z.enum(['low', 'medium', 'high', 'critical']);

export type Criticality = z.infer<typeof criticalitySchema>;

/** A window that returns every week, in local time of `timeZone` (or of the site it belongs to). `end` at or before `start` means the next day. */
export const weeklyWindowSchema = z.strictObject({
  days: z.array(weekdaySchema).min(1).max(7),
  start: clockSchema,
  end: clockSchema,
  timeZone: timeZoneSchema.optional(),
});

export type WeeklyWindow = z.infer<typeof weeklyWindowSchema>;
