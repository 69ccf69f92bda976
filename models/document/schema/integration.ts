import { z } from 'zod';
import { amountSchema, criticalitySchema, idSchema, nameSchema, noteSchema, weeklyWindowSchema } from './primitives';

export const integrationModeSchema = z.enum(['sync', 'queued', 'batch']);

export type IntegrationMode = z.infer<typeof integrationModeSchema>;

/** A flow between two ends; each end is a system or a workload of this plan. */
export const integrationSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  from: idSchema,
  to: idSchema,
  mode: integrationModeSchema,
  /** Messages (sync, queued) or records (batch) per hour while the flow is active; for batch: records in one run. */
  ratePerHour: amountSchema,
  /** Busiest minutes against the hour's mean. */
  burstFactor: z.number().min(1).max(1000),
  payloadKiB: amountSchema,
  /** How long the other side can wait for one message. */
  toleratedDelaySeconds: amountSchema,
  criticality: criticalitySchema,
  /** Messages can be sent again after a failure without harm. */
  replayable: z.boolean(),
  /** When a batch flow may run; null for flows that follow the shifts. */
  window: weeklyWindowSchema.nullable(),
  note: noteSchema,
});

export type Integration = z.infer<typeof integrationSchema>;
