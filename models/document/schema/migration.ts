import { z } from 'zod';
import { amountSchema, dateSchema, idSchema, noteSchema } from './primitives';

/** What the wave planner must keep to. */
export const migrationSchema = z.strictObject({
  earliestStart: dateSchema,
  latestEnd: dateSchema.nullable(),
  pilotSiteId: idSchema.nullable(),
  maxSitesPerWave: z.number().int().min(1).max(100),
  crews: z.number().int().min(1).max(50),
  cutoverHours: amountSchema,
  rollbackHours: amountSchema,
  /** Changes that come with the move; all three in one cutover is a finding. */
  includes: z.array(z.enum(['infrastructure-move', 'erp-reimplementation', 'plant-integration-redesign'])),
  locks: z.array(z.strictObject({ itemId: idSchema, wave: z.number().int().min(1), reason: noteSchema })),
});

export type Migration = z.infer<typeof migrationSchema>;
