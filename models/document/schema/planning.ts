import { z } from 'zod';
import { dateSchema, idSchema, nameSchema, noteSchema } from './primitives';

/** A value that somebody put in place of a registered assumption. */
export const assumptionOverrideSchema = z.strictObject({
  id: z.string().min(1).max(120),
  value: z.number(),
  by: nameSchema,
  reason: noteSchema,
});

export type AssumptionOverride = z.infer<typeof assumptionOverrideSchema>;

/** A decision or value that the user fixed; the engine solves round it. */
export const pinSchema = z.strictObject({
  id: idSchema,
  target: z.enum([
    'tenancy', 'workload-tenancy', 'environment-tenancy', 'tier', 'platform', 'database', 'region',
    'web-workers', 'job-workers', 'node-sku', 'node-count', 'postgres-sku', 'postgres-storage', 'redis-sku', 'gateway-sku', 'site-link', 'commitment',
  ]),
  /** The site or workload, for targets that are fixed item by item. */
  itemId: idSchema.optional(),
  value: z.union([z.string().max(120), z.number()]),
  by: nameSchema,
  reason: noteSchema,
});

export type Pin = z.infer<typeof pinSchema>;

/** The price book that judges the plan, so that it shows the same figures when it is opened later. */
export const pinnedBookSchema = z.strictObject({ id: z.string().min(1).max(300), asOf: z.string().min(1).max(40) });

const meterName = z.string().max(300);

/** The price of another region for a meter that the book does not price where it is needed; in nobody's plan by itself. */
export const standInSchema = z.strictObject({
  id: idSchema,
  service: meterName.min(1),
  product: meterName,
  sku: meterName,
  meter: meterName.min(1),
  unit: meterName.min(1),
  region: meterName.min(1),
  from: meterName.min(1),
  by: nameSchema,
  reason: noteSchema,
});

/** What a price can rise or fall for, beside the load. */
export const STEPPED_PRICES = ['azure', 'expert-hours', 'old-estate', 'edge-hardware'] as const;
export type SteppedPrice = (typeof STEPPED_PRICES)[number];

/** A price that changes on a day of the plan and stays so: 0.05 = 5 % dearer from then on. */
export const priceStepSchema = z.strictObject({
  id: idSchema,
  what: z.enum(STEPPED_PRICES),
  from: dateSchema,
  change: z.number().min(-0.9).max(9),
  reason: noteSchema,
});

export type PriceStep = z.infer<typeof priceStepSchema>;

/**
 * Two unsure values that somebody says go together, by rank (Spearman): 0.6 = one tends to be high where the other is.
 * Values are named as `plantwright sample --json` names them in `drivers`: the id of an assumption or the place of an input.
 */
export const correlationSchema = z.strictObject({
  id: idSchema,
  between: z.tuple([z.string().min(1).max(300), z.string().min(1).max(300)]),
  rank: z.number().min(-0.99).max(0.99),
  by: nameSchema,
  reason: noteSchema,
});

export type Correlation = z.infer<typeof correlationSchema>;

/** A named what-if: the same plan with some values changed. `path` is a JSON Pointer with ids for list items: `/sites/brno/surviveHoursWithoutWan`. */
export const scenarioSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  description: noteSchema,
  changes: z.array(z.strictObject({ path: z.string().startsWith('/').max(300), value: z.unknown() })),
});

export type Scenario = z.infer<typeof scenarioSchema>;

/** Who said an input, and how sure. */
export const provenanceSchema = z.strictObject({
  path: z.string().startsWith('/').max(300),
  by: nameSchema,
  sure: z.enum(['measured', 'stated', 'estimated', 'guessed']),
  asOf: dateSchema.nullable(),
  note: noteSchema,
});

export type Provenance = z.infer<typeof provenanceSchema>;

/** An open question or a decision, attached to any item of the plan. */
export const remarkSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['question', 'decision', 'note']),
  itemId: idSchema.nullable(),
  text: noteSchema,
  owner: z.string().max(120),
  state: z.enum(['open', 'done']),
  /** Absent: no day was agreed. */
  due: dateSchema.optional(),
  /** The day it was written down; absent in plans whose remarks carry no day. */
  raisedOn: dateSchema.optional(),
  /** The day it was answered, taken or dealt with. */
  closedOn: dateSchema.optional(),
});

export type Remark = z.infer<typeof remarkSchema>;

/** Where the consultant put things on the canvas. Items without a place get one from the layout. */
/** A frame with a name round items of the drawing: a region, a business unit, the network zone of a plant. It moves them together and means nothing to the engine. */
export const drawnGroupSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  itemIds: z.array(idSchema).min(1).max(5_000),
});

export type DrawnGroup = z.infer<typeof drawnGroupSchema>;

export const layoutSchema = z.strictObject({
  places: z.record(
    idSchema,
    z.strictObject({
      x: z.number().min(-1e6).max(1e6),
      y: z.number().min(-1e6).max(1e6),
      width: z.number().min(20).max(1e5).optional(),
      height: z.number().min(20).max(1e5).optional(),
    }),
  ),
  /** Absent: nothing is grouped. */
  groups: z.array(drawnGroupSchema).min(1).max(1_000).optional(),
});

export type Layout = z.infer<typeof layoutSchema>;
