import { emptyPlan } from '../../document/emptyPlan';
import type { Plan } from '../../document/schema/plan';
import type { Integration } from '../../document/schema/integration';
import type { Site } from '../../document/schema/site';
import type { System } from '../../document/schema/system';
import type { Workload } from '../../document/schema/workload';

const EXAMPLE_SITE: Site = {
  id: 'north',
  name: 'North plant',
  kind: 'plant',
  place: { city: 'Hanover', country: 'DE', latitude: 52.4, longitude: 9.7 },
  timeZone: 'Europe/Berlin',
  businessUnit: 'Sample',
  shifts: [{ id: 'day', name: 'Day', days: [1, 2, 3, 4, 5], start: '06:00', end: '18:00', presence: {} }],
  holidays: [],
  users: [{ class: 'shop-floor', named: 60, activeShare: 0.5 }],
  wan: { kind: 'leased-line', downMbps: 100, upMbps: 100, latencyMs: 20, secondLine: true, outagesPerYear: 1 },
  surviveHoursWithoutWan: 4,
  mustStayLocal: [],
  downtimeCostPerHour: 2000,
  note: '',
};

const EXAMPLE_SYSTEM: System = { id: 'mes', name: 'Line control', kind: 'mes', siteId: 'north', hosting: 'site', criticality: 'high', vendor: '', note: '' };

const EXAMPLE_WORKLOAD: Workload = {
  id: 'assembly',
  name: 'Production',
  process: 'manufacturing',
  siteIds: ['north'],
  transactions: [{ class: 'scan', userClass: 'shop-floor', perUserHour: 20 }],
  batch: [],
  criticality: 'high',
  sensitivity: 'internal',
  customModules: 0,
  rtoMinutes: 480,
  rpoMinutes: 60,
  changeWindows: [],
  note: '',
};

const EXAMPLE_FLOW: Integration = {
  id: 'orders',
  name: 'Released orders',
  from: 'assembly',
  to: 'mes',
  mode: 'queued',
  ratePerHour: 60,
  burstFactor: 2,
  payloadKiB: 4,
  toleratedDelaySeconds: 86_400,
  criticality: 'medium',
  replayable: true,
  window: null,
  note: '',
};

const EXAMPLE_BASE = emptyPlan('sample', 'Sample works', '2027-01-01');

/** A small ordinary manufacturer: two sites, three systems, three workloads. The examples of the rules change it. */
export const EXAMPLE_PLAN: Plan = {
  ...EXAMPLE_BASE,
  company: { ...EXAMPLE_BASE.company, name: 'Sample Works', currency: 'EUR', platformTeam: { engineers: 3, kubernetes: 'basic' } },
  sites: [EXAMPLE_SITE, { ...EXAMPLE_SITE, id: 'south', name: 'South warehouse', kind: 'warehouse', users: [{ class: 'warehouse', named: 20, activeShare: 0.5 }], downtimeCostPerHour: 500 }],
  systems: [
    EXAMPLE_SYSTEM,
    { ...EXAMPLE_SYSTEM, id: 'carrier', name: 'Carrier portal', kind: 'shipping', siteId: null, hosting: 'partner', criticality: 'medium' },
    { ...EXAMPLE_SYSTEM, id: 'cubes', name: 'Sales cubes', kind: 'bi', siteId: null, hosting: 'cloud', criticality: 'low' },
  ],
  workloads: [
    EXAMPLE_WORKLOAD,
    { ...EXAMPLE_WORKLOAD, id: 'stock', name: 'Stock', process: 'inventory', siteIds: ['south'], transactions: [{ class: 'scan', userClass: 'warehouse', perUserHour: 30 }], criticality: 'medium', rtoMinutes: 720 },
    { ...EXAMPLE_WORKLOAD, id: 'books', name: 'Books', process: 'accounting', transactions: [], criticality: 'low', rtoMinutes: 1440 },
  ],
  integrations: [EXAMPLE_FLOW],
  environments: [...EXAMPLE_BASE.environments, { id: 'staging', name: 'Staging', kind: 'staging', size: 0.5, hoursPerWeek: 60 }],
  migration: { ...EXAMPLE_BASE.migration, pilotSiteId: 'south', maxSitesPerWave: 1 },
};
