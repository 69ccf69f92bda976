import type { Plan, Site } from '../../document';
import { threeShifts, twoShifts } from '../parts/shifts';
import { users } from '../parts/users';
import { AREAS } from './workloads/areas';

const acquiredPlants: readonly Site[] = [
  {
    id: 'linz-plant',
    name: 'Linz servo plant',
    kind: 'plant',
    place: { city: 'Linz', country: 'AT', latitude: 48.31, longitude: 14.29 },
    timeZone: 'Europe/Vienna',
    businessUnit: 'Servo drives',
    shifts: twoShifts('06:00', '14:00', '22:00'),
    holidays: [{ date: '2027-10-26', name: 'National Day' }],
    users: users({ 'shop-floor': 85, warehouse: 16, quality: 10, maintenance: 8, planning: 7, purchasing: 5, management: 5 }),
    wan: { kind: 'internet', downMbps: 300, upMbps: 150, latencyMs: 21, secondLine: true, outagesPerYear: 2 },
    surviveHoursWithoutWan: 12,
    mustStayLocal: [],
    downtimeCostPerHour: 18_000,
    note: 'Acquisition, closing expected in summer 2027.',
  },
  {
    id: 'timisoara-plant',
    name: 'Timișoara winding plant',
    kind: 'plant',
    place: { city: 'Timișoara', country: 'RO', latitude: 45.75, longitude: 21.23 },
    timeZone: 'Europe/Bucharest',
    businessUnit: 'Servo drives',
    shifts: threeShifts(),
    holidays: [{ date: '2027-12-01', name: 'National Day' }],
    users: users({ 'shop-floor': 120, warehouse: 20, quality: 10, maintenance: 10, planning: 6, purchasing: 4, management: 4 }),
    wan: { kind: 'internet', downMbps: 200, upMbps: 100, latencyMs: 34, secondLine: false, outagesPerYear: 5 },
    surviveHoursWithoutWan: 12,
    mustStayLocal: [],
    downtimeCostPerHour: 12_000,
    note: 'Acquisition, closing expected in summer 2027.',
  },
];

const plantsOfEmea = AREAS.flatMap(({ area, plants }) => (area === 'emea' ? plants : []));
const enlarged = [...plantsOfEmea, ...acquiredPlants.map((site) => site.id)];

export const scenarios: Plan['scenarios'] = [
  {
    id: 'acquisition',
    name: 'Two plants are bought',
    description: 'Linz and Timișoara join the group and work in its ERP from the first day.',
    changes: [
      ...acquiredPlants.map((site) => ({ path: `/sites/${site.id}`, value: site })),
      ...['manufacturing-emea', 'planning-emea', 'quality-emea'].map((id) => ({ path: `/workloads/${id}/siteIds`, value: enlarged })),
    ],
  },
  {
    id: 'ostrava-72-hours',
    name: 'Ostrava survives three days',
    description: 'The insurer asks what 72 hours without the line would cost in Ostrava.',
    changes: [{ path: '/sites/ostrava-plant/surviveHoursWithoutWan', value: 72 }],
  },
  {
    id: 'double-growth',
    name: 'Growth doubles',
    description: 'Heat pumps take off: 16 % a year instead of 8 %.',
    changes: [{ path: '/company/growthPerYear', value: 0.16 }],
  },
];
