import type { Plan } from '../../document';
import { CZECHIA_2027 } from '../parts/holidays/czechia';
import { dayShift, threeShifts, twoShifts } from '../parts/shifts';
import { users } from '../parts/users';

export const sites: Plan['sites'] = [
  {
    id: 'brno-plant',
    name: 'Brno plant',
    kind: 'plant',
    place: { city: 'Brno', country: 'CZ', latitude: 49.19, longitude: 16.61 },
    timeZone: 'Europe/Prague',
    businessUnit: 'Automotive',
    shifts: twoShifts('06:00', '14:00', '22:00'),
    holidays: CZECHIA_2027,
    users: users({ 'shop-floor': 64, warehouse: 18, quality: 9, maintenance: 7, planning: 6, purchasing: 2, management: 3 }),
    wan: { kind: 'internet', downMbps: 300, upMbps: 100, latencyMs: 24, secondLine: true, outagesPerYear: 4 },
    surviveHoursWithoutWan: 8,
    mustStayLocal: [
      { what: 'Label server of the packing lines', reason: 'latency' },
      { what: 'Press control and its recipes', reason: 'safety' },
    ],
    downtimeCostPerHour: 5600,
    note: 'Just-in-sequence deliveries; the customer charges line stops.',
  },
  {
    id: 'olomouc-plant',
    name: 'Olomouc plant',
    kind: 'plant',
    place: { city: 'Olomouc', country: 'CZ', latitude: 49.59, longitude: 17.25 },
    timeZone: 'Europe/Prague',
    businessUnit: 'Pharma',
    shifts: threeShifts(),
    holidays: CZECHIA_2027,
    users: users({ 'shop-floor': 38, warehouse: 10, quality: 12, maintenance: 5, planning: 4, management: 2 }),
    wan: { kind: 'internet', downMbps: 150, upMbps: 50, latencyMs: 27, secondLine: false, outagesPerYear: 6 },
    surviveHoursWithoutWan: 4,
    mustStayLocal: [{ what: 'Clean-room batch records until release', reason: 'regulation' }],
    downtimeCostPerHour: 3400,
    note: '',
  },
  {
    id: 'prague-office',
    name: 'Prague head office',
    kind: 'office',
    place: { city: 'Prague', country: 'CZ', latitude: 50.08, longitude: 14.44 },
    timeZone: 'Europe/Prague',
    businessUnit: 'Headquarters',
    shifts: [dayShift('08:00', '17:00')],
    holidays: CZECHIA_2027,
    users: users({ purchasing: 8, sales: 15, finance: 11, management: 6 }),
    wan: { kind: 'internet', downMbps: 500, upMbps: 500, latencyMs: 19, secondLine: true, outagesPerYear: 1 },
    surviveHoursWithoutWan: 0,
    mustStayLocal: [],
    downtimeCostPerHour: 900,
    note: '',
  },
];
