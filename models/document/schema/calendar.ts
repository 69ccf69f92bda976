import { z } from 'zod';
import { dateSchema, idSchema, monthDaySchema, nameSchema, weeklyWindowSchema } from './primitives';

const datedEntrySchema = z.strictObject({ id: idSchema, name: nameSchema, siteIds: z.array(idSchema), from: dateSchema, to: dateSchema });

/** What can forbid a cutover, or make it dearer. */
export const blackoutKindSchema = z.enum(['shift', 'holiday', 'month-end', 'quarter-end', 'year-end', 'stock-take', 'peak', 'supplier-window', 'change-freeze', 'validation']);

export type BlackoutKind = z.infer<typeof blackoutKindSchema>;

/** Times that lift the load or forbid change. An empty `siteIds` means every site. */
export const calendarsSchema = z.strictObject({
  monthEnd: z.strictObject({
    /** Working days round the turn of the month with raised load. */
    days: z.number().int().min(0).max(10),
    loadFactor: z.number().min(1).max(10),
  }),
  /** Days on both sides of the turn of a quarter and of a year in which nothing moves; 0 or left out: those of the month's end. */
  quarterEndDays: z.number().int().min(0).max(20).optional(),
  yearEndDays: z.number().int().min(0).max(31).optional(),
  peaks: z.array(
    z.strictObject({
      id: idSchema,
      name: nameSchema,
      siteIds: z.array(idSchema),
      from: monthDaySchema,
      to: monthDaySchema,
      loadFactor: z.number().min(1).max(10),
    }),
  ),
  supplierWindows: z.array(
    z.strictObject({ id: idSchema, name: nameSchema, siteIds: z.array(idSchema), window: weeklyWindowSchema }),
  ),
  shutdowns: z.array(
    z.strictObject({ id: idSchema, name: nameSchema, siteIds: z.array(idSchema), from: dateSchema, to: dateSchema }),
  ),
  changeFreezes: z.array(
    z.strictObject({ id: idSchema, name: nameSchema, siteIds: z.array(idSchema), from: dateSchema, to: dateSchema, hard: z.boolean() }),
  ),
  stockTakes: z.array(datedEntrySchema).max(200).optional(),
  /** When a plant shows that its validated processes hold; nothing may change meanwhile. */
  validationCycles: z.array(datedEntrySchema).max(200).optional(),
  /** Kinds of entries that the plan takes otherwise than usual: hard ones forbid a cutover, soft ones cost. */
  rules: z.partialRecord(blackoutKindSchema, z.enum(['hard', 'soft'])).optional(),
});

export type Calendars = z.infer<typeof calendarsSchema>;
