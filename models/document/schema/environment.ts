import { z } from 'zod';
import { idSchema, nameSchema, shareSchema } from './primitives';

export const environmentKindSchema = z.enum(['production', 'staging', 'test', 'development', 'training']);

export type EnvironmentKind = z.infer<typeof environmentKindSchema>;

/** A running copy of the ERP. Exactly one is production; disaster recovery follows from the availability tier. */
export const environmentSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: environmentKindSchema,
  /** Compute and data against production, 0.25 = a quarter. */
  size: shareSchema,
  /** Hours per week in which it runs; 168 = always. */
  hoursPerWeek: z.number().int().min(1).max(168),
});

export type Environment = z.infer<typeof environmentSchema>;
