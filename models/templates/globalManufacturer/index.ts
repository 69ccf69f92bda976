import { PLAN_FORMAT, PLAN_FORMAT_VERSION } from '../../document';
import { arrange } from '../parts/arrange';
import type { Starter } from '../parts/starter';
import { calendars, migration } from './calendars';
import { company, data } from './company';
import { integrations } from './integrations';
import { provenance, remarks } from './notes';
import { scenarios } from './scenarios';
import { sites } from './sites';
import { systems } from './systems';
import { workloads } from './workloads';

/** Fourteen sites round the world, strict objectives and people who can run a platform. */
export const globalManufacturer: Starter = {
  id: 'global-manufacturer',
  title: 'Global manufacturer',
  summary: 'Fourteen plants, warehouses and offices on five continents: 3,500 users, plant systems everywhere, audited finance and recovery within the hour.',
  plan: {
    format: PLAN_FORMAT,
    formatVersion: PLAN_FORMAT_VERSION,
    id: 'global-manufacturer',
    name: 'Verhaegen Motion Group',
    description: 'Brings regional ERP installations into one platform and closes two data centres.',
    company,
    data,
    sites,
    systems,
    workloads,
    integrations,
    environments: [
      { id: 'production', name: 'Production', kind: 'production', size: 1, hoursPerWeek: 168 },
      { id: 'staging', name: 'Staging', kind: 'staging', size: 0.6, hoursPerWeek: 120 },
      { id: 'test', name: 'Test', kind: 'test', size: 0.3, hoursPerWeek: 100 },
      { id: 'development', name: 'Development', kind: 'development', size: 0.15, hoursPerWeek: 70 },
      { id: 'training', name: 'Training', kind: 'training', size: 0.15, hoursPerWeek: 50 },
    ],
    calendars,
    migration,
    assumptions: [],
    pins: [],
    scenarios,
    provenance,
    remarks,
    layout: arrange({ sites, systems, workloads }, 3),
  },
};
