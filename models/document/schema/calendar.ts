import { z } from 'zod';
import { amountSchema, clockSchema, dateSchema, idSchema, monthDaySchema, nameSchema, timeZoneSchema, weeklyWindowSchema } from './primitives';

/** What can forbid a cutover, or make it dearer. */
export const blackoutKindSchema = z.enum(['shift', 'holiday', 'shutdown', 'month-end', 'quarter-end', 'year-end', 'stock-take', 'peak', 'supplier-window', 'change-freeze', 'validation']);

export type BlackoutKind = z.infer<typeof blackoutKindSchema>;

/** Hard forbids a cutover, soft costs its penalty, open does neither: such a day is good for one. */
export const standingSchema = z.enum(['hard', 'soft', 'open']);

export type Standing = z.infer<typeof standingSchema>;

/** The zone of the network that an entry is about: systems at plants, at partners or in clouds. */
export const calendarZoneSchema = z.enum(['plants', 'partners', 'cloud']);

export type CalendarZone = z.infer<typeof calendarZoneSchema>;

/** What an hour of a cutover puts at stake in a soft entry, in the company's currency; left out: a share of what an hour without the ERP costs. */
const penaltySchema = amountSchema.optional();

/** How one entry is taken. A standing that is left out is that of its kind; an entry of a zone concerns only sites that exchange with systems in it. */
const weight = { standing: standingSchema.optional(), penaltyPerHour: penaltySchema, zone: calendarZoneSchema.optional() };

/** An empty `siteIds` means every site. */
const entry = { id: idSchema, name: nameSchema, siteIds: z.array(idSchema) };

const datedEntrySchema = z.strictObject({ ...entry, from: dateSchema, to: dateSchema, ...weight });

/** An entry of any kind, once or again and again: imported, or by the calendar of a site. */
export const calendarEventSchema = z.strictObject({
  ...entry,
  kind: blackoutKindSchema.exclude(['shift']),
  from: dateSchema,
  /** The last day, included. */
  to: dateSchema,
  /** From this time of the first day on, until that time of the last; left out: whole days. */
  start: clockSchema.optional(),
  end: clockSchema.optional(),
  /** The zone of its clock; left out: that of each site. */
  timeZone: timeZoneSchema.optional(),
  /** Returns after this long; a day that a month does not have is its last one. */
  every: z.enum(['week', 'month', 'quarter', 'year']).optional(),
  /** The last day on which it may begin again; left out: it never ends. */
  until: dateSchema.optional(),
  ...weight,
  by: nameSchema.optional(),
  /** Where it was read from. */
  source: z.string().max(200).optional(),
});

export type CalendarEvent = z.infer<typeof calendarEventSchema>;

/** Times that lift the load or forbid change. */
export const calendarsSchema = z.strictObject({
  monthEnd: z.strictObject({
    /** Calendar days on both sides of the turn of the month with raised load. */
    days: z.number().int().min(0).max(10),
    loadFactor: z.number().min(1).max(10),
  }),
  /** Days on both sides of the turn of a quarter and of a year in which nothing moves; 0 or left out: those of the month's end. */
  quarterEndDays: z.number().int().min(0).max(20).optional(),
  yearEndDays: z.number().int().min(0).max(31).optional(),
  peaks: z.array(z.strictObject({ ...entry, from: monthDaySchema, to: monthDaySchema, loadFactor: z.number().min(1).max(10), ...weight })),
  supplierWindows: z.array(z.strictObject({ ...entry, window: weeklyWindowSchema, ...weight })),
  /** The plant stands still. That leaves a cutover in peace, unless the standing says that nobody is there for it. */
  shutdowns: z.array(datedEntrySchema),
  changeFreezes: z.array(z.strictObject({ ...entry, from: dateSchema, to: dateSchema, hard: z.boolean(), penaltyPerHour: penaltySchema, zone: calendarZoneSchema.optional() })),
  stockTakes: z.array(datedEntrySchema).max(200).optional(),
  /** When a plant shows that its validated processes hold; nothing may change meanwhile. */
  validationCycles: z.array(datedEntrySchema).max(200).optional(),
  events: z.array(calendarEventSchema).max(5_000).optional(),
  /** Kinds of entries that the plan takes otherwise than usual. */
  rules: z.partialRecord(blackoutKindSchema, standingSchema).optional(),
  /** What an hour of a cutover puts at stake in soft entries of a kind that do not say so themselves. */
  penalties: z.partialRecord(blackoutKindSchema, amountSchema).optional(),
});

export type Calendars = z.infer<typeof calendarsSchema>;
