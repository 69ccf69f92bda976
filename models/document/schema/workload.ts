import { z } from 'zod';
import { amountSchema, criticalitySchema, idSchema, nameSchema, noteSchema, weeklyWindowSchema } from './primitives';
import { userClassSchema } from './site';

export const processSchema = z.enum([
  'manufacturing',
  'mrp',
  'inventory',
  'procurement',
  'quality',
  'maintenance',
  'sales',
  'shipping',
  'accounting',
  'reporting',
  'ecommerce',
  'plm',
  'hr',
]);

export type Process = z.infer<typeof processSchema>;

/** Classes whose cost was measured on a real Odoo 19; see `models/facts/transactionClasses`. */
export const transactionClassSchema = z.enum([
  'scan',
  'autocomplete',
  'form-read',
  'form-save',
  'list-search',
  'pivot-report',
  'document-report',
  'order-create',
  'order-confirm',
  'production-create',
  'production-post',
  'receipt',
  'delivery',
  'invoice-post',
  'login',
  'api-call',
]);

export type TransactionClass = z.infer<typeof transactionClassSchema>;

export const workloadTransactionSchema = z.strictObject({
  class: transactionClassSchema,
  userClass: userClassSchema,
  /** Business steps of this class by one active user in one hour. */
  perUserHour: amountSchema,
});

export const batchWorkSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  kind: z.enum(['mrp-scheduler', 'inventory-valuation', 'reporting', 'accounting-close', 'import', 'other']),
  /** Units of work in one run: reordering rules, products, records. */
  units: amountSchema,
  window: weeklyWindowSchema,
  /** Whether the run can be cut into parts that run side by side. */
  splittable: z.boolean(),
});

export const dataSensitivitySchema = z.enum(['public', 'internal', 'confidential', 'restricted']);

export type DataSensitivity = z.infer<typeof dataSensitivitySchema>;

/** One ERP process as it is used at some sites. */
export const workloadSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  process: processSchema,
  /** Sites that use it. */
  siteIds: z.array(idSchema),
  transactions: z.array(workloadTransactionSchema),
  batch: z.array(batchWorkSchema),
  criticality: criticalitySchema,
  sensitivity: dataSensitivitySchema,
  customModules: z.number().int().min(0).max(1000),
  rtoMinutes: z.number().int().min(1).max(60 * 24 * 90),
  rpoMinutes: z.number().int().min(0).max(60 * 24 * 90),
  /** When changes may go live; empty means any agreed maintenance window will do. */
  changeWindows: z.array(weeklyWindowSchema),
  note: noteSchema,
});

export type Workload = z.infer<typeof workloadSchema>;
