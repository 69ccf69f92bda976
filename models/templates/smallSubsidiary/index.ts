import { PLAN_FORMAT, PLAN_FORMAT_VERSION } from '../../document';
import { arrange } from '../parts/arrange';
import type { Starter } from '../parts/starter';
import { calendars, migration } from './calendars';
import { company, data } from './company';
import { integrations } from './integrations';
import { sites } from './sites';
import { systems } from './systems';
import { workloads } from './workloads';

/** One site, standard software, hours of tolerance: the case in which a platform of one's own does not pay. */
export const smallSubsidiary: Starter = {
  id: 'small-subsidiary',
  title: 'Small subsidiary',
  summary: 'One sales-and-assembly site with 25 users, standard modules and three cloud connections.',
  plan: {
    format: PLAN_FORMAT,
    formatVersion: PLAN_FORMAT_VERSION,
    id: 'small-subsidiary',
    name: 'Aquavento Pumps Portugal',
    description: 'Replaces a server under the stairs. The group prescribes the chart of accounts, nothing else.',
    company,
    data,
    sites,
    systems,
    workloads,
    integrations,
    environments: [
      { id: 'production', name: 'Production', kind: 'production', size: 1, hoursPerWeek: 168 },
      { id: 'test', name: 'Test', kind: 'test', size: 0.25, hoursPerWeek: 50 },
    ],
    calendars,
    migration,
    assumptions: [],
    pins: [],
    scenarios: [
      {
        id: 'twice-the-growth',
        name: 'Twice the growth',
        description: 'The spare-parts shop takes off and the load grows twice as fast.',
        changes: [{ path: '/company/growthPerYear', value: 0.08 }],
      },
    ],
    provenance: [
      { path: '/company/exchangeRatePerUsd', by: 'Finance', sure: 'estimated', asOf: '2026-11-20', note: 'Planning rate, check before the offer.' },
      { path: '/data/databaseGiB', by: 'IT contractor', sure: 'measured', asOf: '2026-11-12', note: '' },
      { path: '/sites/aveiro/downtimeCostPerHour', by: 'Managing director', sure: 'guessed', asOf: '2026-11-18', note: 'Late shipments only.' },
    ],
    remarks: [
      { id: 'shop-stock', kind: 'question', itemId: 'web-shop', text: 'Should the shop show live stock? That would make the connection synchronous.', owner: 'Sales lead', state: 'open' },
    ],
    layout: arrange({ sites, systems, workloads }, 1),
  },
};
