import type { Shift, Site } from '../schema/site';

type SitePreset = Pick<Site, 'name' | 'shifts' | 'users' | 'wan' | 'surviveHoursWithoutWan' | 'downtimeCostPerHour'>;

const WORKING_DAYS = [1, 2, 3, 4, 5];
/** Office people work by day; on the late shift only production and warehouse are there. */
const NO_OFFICE: Shift['presence'] = { planning: 0, purchasing: 0, sales: 0, finance: 0, management: 0 };

const EARLY: Shift = { id: 'early', name: 'Early', days: WORKING_DAYS, start: '06:00', end: '14:00', presence: { 'shop-floor': 0.5, warehouse: 0.5 } };
const LATE: Shift = {
  id: 'late',
  name: 'Late',
  days: WORKING_DAYS,
  start: '14:00',
  end: '22:00',
  presence: { 'shop-floor': 0.5, warehouse: 0.5, quality: 0.5, maintenance: 0.5, ...NO_OFFICE },
};
const DAY: Shift = { id: 'day', name: 'Day', days: WORKING_DAYS, start: '08:00', end: '17:00', presence: {} };

/** Typical first answers per kind of site; every value is an input that the user is meant to correct. */
export const SITE_PRESETS: Readonly<Record<Site['kind'], SitePreset>> = {
  plant: {
    name: 'Plant',
    shifts: [EARLY, LATE],
    users: [
      { class: 'shop-floor', named: 80, activeShare: 0.4 },
      { class: 'warehouse', named: 14, activeShare: 0.6 },
      { class: 'quality', named: 8, activeShare: 0.5 },
      { class: 'maintenance', named: 6, activeShare: 0.4 },
      { class: 'planning', named: 6, activeShare: 0.7 },
    ],
    wan: { kind: 'internet', downMbps: 200, upMbps: 100, latencyMs: null, secondLine: false, outagesPerYear: null },
    surviveHoursWithoutWan: 4,
    downtimeCostPerHour: 6_000,
  },
  warehouse: {
    name: 'Warehouse',
    shifts: [EARLY, LATE],
    users: [
      { class: 'warehouse', named: 30, activeShare: 0.7 },
      { class: 'planning', named: 3, activeShare: 0.6 },
    ],
    wan: { kind: 'internet', downMbps: 100, upMbps: 50, latencyMs: null, secondLine: false, outagesPerYear: null },
    surviveHoursWithoutWan: 2,
    downtimeCostPerHour: 2_000,
  },
  office: {
    name: 'Office',
    shifts: [DAY],
    users: [
      { class: 'purchasing', named: 6, activeShare: 0.5 },
      { class: 'sales', named: 12, activeShare: 0.5 },
      { class: 'finance', named: 8, activeShare: 0.5 },
      { class: 'management', named: 4, activeShare: 0.2 },
    ],
    wan: { kind: 'internet', downMbps: 200, upMbps: 100, latencyMs: null, secondLine: false, outagesPerYear: null },
    surviveHoursWithoutWan: 0,
    downtimeCostPerHour: 800,
  },
};
