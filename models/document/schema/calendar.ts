import { z } from 'zod';
import { dateSchema, idSchema, monthDaySchema, nameSchema, weeklyWindowSchema } from './primitives';

/** Times that lift the load or forbid change. An empty `siteIds` means every site. */
export const calendarsSchema = z.strictObject({
  monthEnd: z.strictObject({
    /** Working days round the turn of the month with raised load. */
    days: z.number().int().min(0).max(10),
    loadFactor: z.number().min(1).max(10),
  }),
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
});

export type Calendars = z.infer<typeof calendarsSchema>;
