import { z } from 'zod';
import { dateSchema, idSchema, nameSchema, noteSchema } from './primitives';

/** What must be shown before the next part of a move may begin. */
export const gateIdSchema = z.enum([
  'network-reviewed',
  'monitoring-live',
  'backup-restored-once',
  'modules-accepted',
  'interfaces-replayed',
  'test-restore',
  'test-failover',
  'restore',
  'failover',
  'interface-replay',
  'rehearsal',
  'disaster-rehearsal',
  'by-hand',
  'backup',
  'reconciled',
  'go-no-go',
  'no-return',
  'sizes-compared',
  'commitments-decided',
  'recovery-rehearsed',
]);

export type GateId = z.infer<typeof gateIdSchema>;

/** Waived: gone past knowingly, with a reason. */
export const gateStateSchema = z.enum(['open', 'passed', 'failed', 'waived']);

export type GateState = z.infer<typeof gateStateSchema>;

/** What was shown at a gate and who decided. It is kept by sites, not by the number of a wave, so that it stays true when the waves change. */
export const gateRecordSchema = z.strictObject({
  gate: gateIdSchema,
  /** Sites for which it was decided; none: for the whole move. */
  siteIds: z.array(idSchema).max(1000),
  state: gateStateSchema,
  /** What was shown, or where it lies. */
  evidence: noteSchema.optional(),
  by: nameSchema.optional(),
  on: dateSchema.optional(),
  /** Why it failed or was waived. */
  reason: noteSchema.optional(),
});

export type GateRecord = z.infer<typeof gateRecordSchema>;
