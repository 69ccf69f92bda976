import type { Process } from '../../document/schema/workload';

/** The records of the ERP that a process works on: what an account of its flows may touch, and nothing beside. */
export const ERP_RECORDS: Readonly<Record<Process, string>> = {
  manufacturing: 'manufacturing and work orders',
  mrp: 'reordering rules and planned orders',
  inventory: 'stock moves and quantities',
  procurement: 'purchase orders and receipts',
  quality: 'quality checks and alerts',
  maintenance: 'equipment and maintenance requests',
  sales: 'sales orders and customers',
  shipping: 'deliveries, packages and labels',
  accounting: 'journal entries, payments and statements',
  reporting: 'report views',
  ecommerce: 'shop orders, prices and stock levels',
  plm: 'bills of materials and engineering changes',
  hr: 'employees and absences',
};
