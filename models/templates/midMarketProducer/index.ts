import { PLAN_FORMAT, PLAN_FORMAT_VERSION } from '../../document';
import { arrange } from '../parts/arrange';
import type { Starter } from '../parts/starter';
import { calendars, migration } from './calendars';
import { company, data } from './company';
import { integrations } from './integrations';
import { provenance, remarks, scenarios } from './notes';
import { sites } from './sites';
import { systems } from './systems';
import { workloads } from './workloads';

/** Two regulated plants in one country with their own shop-floor systems. */
export const midMarketProducer: Starter = {
  id: 'mid-market-producer',
  title: 'Mid-market producer',
  summary: 'Two plants and a head office in one country: 220 users, own modules, plant systems and regulated records.',
  plan: {
    format: PLAN_FORMAT,
    formatVersion: PLAN_FORMAT_VERSION,
    id: 'mid-market-producer',
    name: 'Moravan Seals',
    description: 'Moves the ERP of two plants out of the Brno server room. Car makers and pharma customers audit both.',
    company,
    data,
    sites,
    systems,
    workloads,
    integrations,
    environments: [
      { id: 'production', name: 'Production', kind: 'production', size: 1, hoursPerWeek: 168 },
      { id: 'staging', name: 'Staging', kind: 'staging', size: 0.5, hoursPerWeek: 60 },
      { id: 'test', name: 'Test', kind: 'test', size: 0.25, hoursPerWeek: 60 },
    ],
    calendars,
    migration,
    assumptions: [],
    pins: [],
    scenarios,
    provenance,
    remarks,
    layout: arrange({ sites, systems, workloads }, 1),
  },
};
