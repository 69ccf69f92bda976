import { z } from 'zod';
import { gateRecordSchema } from './gates';
import { MIGRATION_LIMITS } from './migrationLimits';
import { amountSchema, dateSchema, idSchema, nameSchema, noteSchema } from './primitives';

/** A site whose cutover begins in the week of a date, Monday to Sunday on its own calendar, or where that is said on that very day of it; with the reason. */
const dateLockSchema = z.strictObject({ siteId: idSchema, date: dateSchema, onTheDay: z.boolean().optional(), reason: noteSchema });

export type DateLock = z.infer<typeof dateLockSchema>;

/** What the wave planner must keep to. */
export const migrationSchema = z.strictObject({
  earliestStart: dateSchema,
  latestEnd: dateSchema.nullable(),
  pilotSiteId: idSchema.nullable(),
  maxSitesPerWave: z.number().int().min(1).max(MIGRATION_LIMITS.sitesPerWave),
  /** What a wave is made of where there is a choice; left out: single sites, whichever fits best. */
  groupBy: z.enum(['business-unit']).optional(),
  crews: z.number().int().min(1).max(MIGRATION_LIMITS.crews),
  cutoverHours: amountSchema,
  rollbackHours: amountSchema,
  /** Changes that come with the move; all three in one cutover is a finding. */
  includes: z.array(z.enum(['infrastructure-move', 'erp-reimplementation', 'plant-integration-redesign'])),
  /** Sites that must not move before others have: what they need is there. */
  after: z.array(z.strictObject({ siteId: idSchema, afterSiteId: idSchema, reason: noteSchema })).max(10_000).optional(),
  /** Most loss for an hour without the ERP that one wave may put at stake, in the company's currency; left out: no limit. */
  maxExposurePerWave: amountSchema.optional(),
  /** People of whom there is only one, and the sites whose cutover needs them. */
  experts: z.array(z.strictObject({ name: nameSchema, siteIds: z.array(idSchema) })).max(200).optional(),
  /** Environments beside production that move in the wave of a site instead of before all sites. */
  lateEnvironments: z.array(z.strictObject({ environmentId: idSchema, siteId: idSchema, reason: noteSchema })).max(100).optional(),
  locks: z.array(z.strictObject({ itemId: idSchema, wave: z.number().int().min(1), reason: noteSchema })),
  dateLocks: z.array(dateLockSchema).max(1000).optional(),
  /** Waves that were agreed: sites stay in the week of this date, Monday to Sunday in UTC as the waves count them, as long as that keeps to the rules. */
  agreed: z.array(z.strictObject({ siteId: idSchema, date: dateSchema })).max(1000).optional(),
  /** What was shown and decided at the gates of the waves. */
  gates: z.array(gateRecordSchema).max(20_000).optional(),
  /** The day that the board of gates tells of; what is still open is judged on it. */
  gatesAsOf: dateSchema.optional(),
});

export type Migration = z.infer<typeof migrationSchema>;
