import type { Plan, Workload } from '../../document';
import { stepsOf } from '../parts/steps';

type Variety = Pick<Workload, 'id' | 'name' | 'process' | 'criticality' | 'sensitivity'> & Partial<Workload>;

const workload = (variety: Variety): Workload => ({
  siteIds: ['aveiro'],
  transactions: stepsOf(variety.process),
  batch: [],
  customModules: 0,
  rtoMinutes: 1440,
  rpoMinutes: 1440,
  changeWindows: [],
  note: '',
  ...variety,
});

export const workloads: Plan['workloads'] = [
  workload({ id: 'sales', name: 'Sales', process: 'sales', criticality: 'medium', sensitivity: 'internal' }),
  workload({ id: 'assembly', name: 'Assembly orders', process: 'manufacturing', criticality: 'medium', sensitivity: 'internal' }),
  workload({
    id: 'stock',
    name: 'Stock and shipping',
    process: 'inventory',
    criticality: 'medium',
    sensitivity: 'internal',
    transactions: [...stepsOf('inventory'), ...stepsOf('shipping')],
  }),
  workload({
    id: 'purchasing',
    name: 'Purchasing',
    process: 'procurement',
    criticality: 'low',
    sensitivity: 'internal',
    batch: [
      {
        id: 'reordering',
        name: 'Reordering rules',
        kind: 'mrp-scheduler',
        units: 600,
        window: { days: [1, 2, 3, 4, 5], start: '05:00', end: '07:00' },
        splittable: true,
      },
    ],
  }),
  workload({
    id: 'accounting',
    name: 'Accounting',
    process: 'accounting',
    criticality: 'low',
    sensitivity: 'confidential',
    customModules: 1,
    note: 'One certified add-on for Portuguese invoicing.',
  }),
];
