import { z } from 'zod';
import { environmentSchema } from './schema/environment';
import { integrationSchema } from './schema/integration';
import { layoutSchema } from './schema/planning';
import { idSchema } from './schema/primitives';
import { siteSchema } from './schema/site';
import { systemSchema } from './schema/system';
import { workloadSchema } from './schema/workload';

/** Items of a plan on their way to another place, as text on the clipboard. `places` are on the drawing, not inside a site, save for systems whose site comes along. */
export const copiedItemsSchema = z.strictObject({
  format: z.literal('plantwright-items'),
  formatVersion: z.literal(1),
  /** The plan that they come from: there, what they refer to still stands. */
  planId: idSchema,
  sites: z.array(siteSchema),
  systems: z.array(systemSchema),
  workloads: z.array(workloadSchema),
  integrations: z.array(integrationSchema),
  environments: z.array(environmentSchema),
  places: layoutSchema.shape.places,
  /** Frames all of whose items were copied; absent: none. */
  groups: layoutSchema.shape.groups,
});

export type CopiedItems = z.infer<typeof copiedItemsSchema>;
