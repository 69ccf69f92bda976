import type { UserClass } from '../schema/site';
import type { Process, TransactionClass, Workload } from '../schema/workload';
import { NIGHT_WINDOW } from './systemPresets';

type WorkloadPreset = Pick<Workload, 'name' | 'transactions' | 'batch' | 'criticality' | 'sensitivity' | 'rtoMinutes' | 'rpoMinutes'>;
type Objectives = Pick<Workload, 'criticality' | 'sensitivity' | 'rtoMinutes' | 'rpoMinutes'>;
type Batch = Workload['batch'][number];

const STOPS_THE_LINE: Objectives = { criticality: 'critical', sensitivity: 'internal', rtoMinutes: 60, rpoMinutes: 5 };
const STOPS_THE_DAY: Objectives = { criticality: 'high', sensitivity: 'internal', rtoMinutes: 240, rpoMinutes: 15 };
const BOOKS: Objectives = { criticality: 'high', sensitivity: 'confidential', rtoMinutes: 480, rpoMinutes: 15 };
const CAN_WAIT: Objectives = { criticality: 'medium', sensitivity: 'internal', rtoMinutes: 1440, rpoMinutes: 240 };
const PERSONAL: Objectives = { criticality: 'low', sensitivity: 'restricted', rtoMinutes: 2880, rpoMinutes: 1440 };

const steps = (userClass: UserClass, perUserHour: Partial<Record<TransactionClass, number>>): Workload['transactions'] =>
  (Object.entries(perUserHour) as [TransactionClass, number][]).map(([name, rate]) => ({ class: name, userClass, perUserHour: rate }));

const nightRun = (id: string, name: string, kind: Batch['kind'], units: number, splittable: boolean): Batch => ({
  id, name, kind, units, window: NIGHT_WINDOW, splittable,
});

/** Typical first answers per ERP process; every value is an input that the user is meant to correct. */
export const WORKLOAD_PRESETS: Readonly<Record<Process, WorkloadPreset>> = {
  manufacturing: {
    name: 'Manufacturing',
    transactions: [
      ...steps('shop-floor', { scan: 12, 'production-post': 3, 'form-read': 6 }),
      ...steps('planning', { 'production-create': 4, 'list-search': 10, 'form-save': 6 }),
    ],
    batch: [],
    ...STOPS_THE_LINE,
  },
  mrp: {
    name: 'MRP',
    transactions: steps('planning', { 'list-search': 12, 'form-read': 10, 'form-save': 4 }),
    batch: [nightRun('mrp-night', 'Nightly MRP', 'mrp-scheduler', 8_000, true)],
    ...STOPS_THE_DAY,
  },
  inventory: {
    name: 'Inventory',
    transactions: steps('warehouse', { scan: 40, receipt: 3, delivery: 4, 'list-search': 6 }),
    batch: [nightRun('valuation', 'Inventory valuation', 'inventory-valuation', 20_000, false)],
    ...STOPS_THE_LINE,
  },
  procurement: {
    name: 'Procurement',
    transactions: steps('purchasing', { 'order-create': 3, 'order-confirm': 3, 'list-search': 10, 'form-read': 12, 'document-report': 2 }),
    batch: [],
    ...STOPS_THE_DAY,
  },
  quality: {
    name: 'Quality',
    transactions: steps('quality', { 'form-read': 10, 'form-save': 8, scan: 6 }),
    batch: [],
    ...STOPS_THE_DAY,
  },
  maintenance: {
    name: 'Maintenance',
    transactions: steps('maintenance', { 'form-read': 6, 'form-save': 4, 'list-search': 4 }),
    batch: [],
    ...CAN_WAIT,
  },
  sales: {
    name: 'Sales',
    transactions: steps('sales', { 'order-create': 3, 'order-confirm': 2, 'form-read': 14, autocomplete: 20, 'list-search': 10, 'document-report': 2 }),
    batch: [],
    ...STOPS_THE_DAY,
  },
  shipping: {
    name: 'Shipping',
    transactions: steps('warehouse', { delivery: 6, scan: 20, 'document-report': 4 }),
    batch: [],
    ...STOPS_THE_LINE,
  },
  accounting: {
    name: 'Accounting',
    transactions: steps('finance', { 'invoice-post': 5, 'form-read': 12, 'list-search': 10, 'pivot-report': 1 }),
    batch: [nightRun('close', 'Accounting close', 'accounting-close', 10_000, true)],
    ...BOOKS,
  },
  reporting: {
    name: 'Reporting',
    transactions: [...steps('management', { 'pivot-report': 3, 'list-search': 4 }), ...steps('planning', { 'pivot-report': 1 })],
    batch: [nightRun('reports', 'Nightly reports', 'reporting', 400, true)],
    ...CAN_WAIT,
  },
  ecommerce: {
    name: 'eCommerce',
    transactions: steps('sales', { 'order-confirm': 2, 'form-read': 6, 'list-search': 6 }),
    batch: [],
    ...STOPS_THE_DAY,
  },
  plm: {
    name: 'PLM',
    transactions: steps('planning', { 'form-read': 6, 'form-save': 3 }),
    batch: [],
    ...CAN_WAIT,
  },
  hr: {
    name: 'HR',
    transactions: steps('management', { 'form-read': 4, 'form-save': 1 }),
    batch: [],
    ...PERSONAL,
  },
};
