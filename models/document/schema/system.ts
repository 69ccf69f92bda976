import { z } from 'zod';
import { criticalitySchema, idSchema, nameSchema, noteSchema } from './primitives';

export const systemKindSchema = z.enum([
  'mes',
  'historian',
  'wms',
  'barcode',
  'label-printing',
  'quality-station',
  'edi',
  'supplier-portal',
  'ecommerce',
  'shipping',
  'bi',
  'finance',
  'hr',
  'plm',
  'crm',
  'other',
]);

export type SystemKind = z.infer<typeof systemKindSchema>;

/** A system beside the ERP: on a site, in a cloud or at a partner. */
export const systemSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: systemKindSchema,
  /** The site that houses it; null for cloud and partner systems. */
  siteId: idSchema.nullable(),
  hosting: z.enum(['site', 'cloud', 'partner']),
  criticality: criticalitySchema,
  vendor: z.string().max(120),
  note: noteSchema,
});

export type System = z.infer<typeof systemSchema>;
