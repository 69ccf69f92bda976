import type { Plan, Workload } from '../../document';
import { stepsOf } from '../parts/steps';
import { MONDAY_TO_FRIDAY } from '../parts/weekdays';

type Variety = Pick<Workload, 'id' | 'name' | 'process' | 'siteIds' | 'criticality' | 'sensitivity' | 'customModules'> & Partial<Workload>;

const PLANTS = ['brno-plant', 'olomouc-plant'];
const EVERYWHERE = [...PLANTS, 'prague-office'];

/** What a plant cannot run without. */
const CRITICAL = { criticality: 'critical', rtoMinutes: 240, rpoMinutes: 15 } as const;
const SUNDAY_MORNING = [{ days: [7], start: '04:00', end: '12:00' }];

const workload = (variety: Variety): Workload => ({
  transactions: stepsOf(variety.process),
  batch: [],
  rtoMinutes: 480,
  rpoMinutes: 60,
  changeWindows: [],
  note: '',
  ...variety,
});

export const workloads: Plan['workloads'] = [
  workload({
    id: 'production-orders',
    name: 'Production orders',
    process: 'manufacturing',
    siteIds: PLANTS,
    ...CRITICAL,
    sensitivity: 'confidential',
    customModules: 3,
    changeWindows: SUNDAY_MORNING,
    note: 'Own modules: mould lifetime, mixing batches, serial genealogy.',
  }),
  workload({
    id: 'planning',
    name: 'Material planning',
    process: 'mrp',
    siteIds: PLANTS,
    criticality: 'high',
    sensitivity: 'internal',
    customModules: 1,
    batch: [
      {
        id: 'nightly-mrp',
        name: 'Nightly planning run',
        kind: 'mrp-scheduler',
        units: 14_000,
        window: { days: MONDAY_TO_FRIDAY, start: '01:00', end: '05:00', timeZone: 'Europe/Prague' },
        splittable: true,
      },
    ],
  }),
  workload({
    id: 'inventory',
    name: 'Inventory and barcode',
    process: 'inventory',
    siteIds: PLANTS,
    ...CRITICAL,
    sensitivity: 'internal',
    customModules: 1,
    changeWindows: SUNDAY_MORNING,
    batch: [
      {
        id: 'valuation',
        name: 'Stock valuation',
        kind: 'inventory-valuation',
        units: 22_000,
        window: { days: [7], start: '00:30', end: '04:00', timeZone: 'Europe/Prague' },
        splittable: false,
      },
    ],
  }),
  workload({ id: 'procurement', name: 'Procurement', process: 'procurement', siteIds: EVERYWHERE, criticality: 'high', sensitivity: 'internal', customModules: 0 }),
  workload({
    id: 'quality',
    name: 'Quality and batch release',
    process: 'quality',
    siteIds: PLANTS,
    ...CRITICAL,
    sensitivity: 'restricted',
    customModules: 2,
    changeWindows: SUNDAY_MORNING,
    note: 'Batch records of the pharma plant are validated; every release needs a signed test report.',
  }),
  workload({ id: 'maintenance', name: 'Maintenance', process: 'maintenance', siteIds: PLANTS, criticality: 'medium', sensitivity: 'internal', customModules: 0 }),
  workload({ id: 'sales', name: 'Sales and call-offs', process: 'sales', siteIds: ['prague-office'], criticality: 'high', sensitivity: 'confidential', customModules: 1 }),
  workload({ id: 'shipping', name: 'Shipping', process: 'shipping', siteIds: PLANTS, ...CRITICAL, sensitivity: 'internal', customModules: 0 }),
  workload({
    id: 'accounting',
    name: 'Accounting and controlling',
    process: 'accounting',
    siteIds: ['prague-office'],
    criticality: 'high',
    sensitivity: 'confidential',
    customModules: 1,
    rtoMinutes: 720,
    batch: [
      {
        id: 'month-close',
        name: 'Month close',
        kind: 'accounting-close',
        units: 60_000,
        window: { days: MONDAY_TO_FRIDAY, start: '20:00', end: '01:00', timeZone: 'Europe/Prague' },
        splittable: true,
      },
    ],
  }),
  workload({ id: 'reporting', name: 'Management reporting', process: 'reporting', siteIds: EVERYWHERE, criticality: 'medium', sensitivity: 'confidential', customModules: 0, rtoMinutes: 1440, rpoMinutes: 240 }),
];
