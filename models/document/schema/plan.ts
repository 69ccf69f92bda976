import { z } from 'zod';
import { ALLOCATION_DRIVERS } from '../../report/summary';
import { brandSchema } from './brand';
import { calendarsSchema } from './calendar';
import { companySchema, dataVolumeSchema } from './company';
import { environmentSchema } from './environment';
import { integrationSchema } from './integration';
import { migrationSchema } from './migration';
import { assumptionOverrideSchema, correlationSchema, layoutSchema, pinnedBookSchema, pinSchema, priceStepSchema, provenanceSchema, remarkSchema, scenarioSchema, standInSchema } from './planning';
import { dateSchema, idSchema, nameSchema, noteSchema } from './primitives';
import { judgedBySchema } from './rulePack';
import { siteSchema } from './site';
import { systemSchema } from './system';
import { workloadSchema } from './workload';

export const PLAN_FORMAT = 'plantwright-plan';

/** The format version that this build writes. Older files are migrated up, newer ones are left untouched. */
export const PLAN_FORMAT_VERSION = 1;

/** The saved plan: everything that people said, nothing that the engine derived. */
export const planSchema = z.strictObject({
  format: z.literal(PLAN_FORMAT),
  formatVersion: z.literal(PLAN_FORMAT_VERSION),
  id: idSchema,
  name: nameSchema,
  description: noteSchema,
  company: companySchema,
  data: dataVolumeSchema,
  sites: z.array(siteSchema).max(5_000),
  systems: z.array(systemSchema).max(20_000),
  workloads: z.array(workloadSchema).max(20_000),
  integrations: z.array(integrationSchema).max(50_000),
  environments: z.array(environmentSchema).max(50),
  calendars: calendarsSchema,
  migration: migrationSchema,
  assumptions: z.array(assumptionOverrideSchema),
  pins: z.array(pinSchema),
  scenarios: z.array(scenarioSchema),
  provenance: z.array(provenanceSchema),
  remarks: z.array(remarkSchema),
  /** Days on which people met over the plan, oldest first; minutes tell what came since the last but one. Absent: none was noted. */
  meetings: z.array(dateSchema).min(1).max(1_000).optional(),
  layout: layoutSchema,
  /** Absent in plans whose rules nobody recorded: the built-in ones of the day judge them. */
  rulePack: judgedBySchema.optional(),
  /** By what the bill is split back to the sites; absent: by the requests that ask for the capacity. */
  allocationDriver: z.enum(ALLOCATION_DRIVERS).optional(),
  /** Absent: the prices that come with the program of the day. */
  priceBook: pinnedBookSchema.optional(),
  /** Absent: a missing price stays missing. */
  priceStandIns: z.array(standInSchema).min(1).max(1_000).optional(),
  /** Absent: every price stays as it is to the horizon. */
  priceSteps: z.array(priceStepSchema).min(1).max(100).optional(),
  /** Absent: every unsure value is drawn by itself. */
  correlations: z.array(correlationSchema).min(1).max(100).optional(),
  /** Absent: reports look as the program's own. */
  brand: brandSchema.optional(),
});

export type Plan = z.infer<typeof planSchema>;
