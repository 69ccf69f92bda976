import type { Site } from '../../../document';
import { BRAZIL_2027 } from '../../parts/holidays/brazil';
import { MEXICO_2027 } from '../../parts/holidays/mexico';
import { UNITED_STATES_2027 } from '../../parts/holidays/unitedStates';
import { threeShifts, twoShifts } from '../../parts/shifts';
import { users } from '../../parts/users';
import { MONDAY_TO_SATURDAY } from '../../parts/weekdays';
import { internet, mpls } from './wan';

export const americas: readonly Site[] = [
  {
    id: 'greenville-plant',
    name: 'Greenville drive plant',
    kind: 'plant',
    place: { city: 'Greenville', country: 'US', latitude: 34.85, longitude: -82.4 },
    timeZone: 'America/New_York',
    businessUnit: 'Drives',
    shifts: threeShifts(),
    holidays: UNITED_STATES_2027,
    users: users({ 'shop-floor': 170, warehouse: 32, quality: 18, maintenance: 18, planning: 14, purchasing: 12, sales: 30, finance: 22, management: 16 }),
    wan: mpls(300, 98, 2),
    surviveHoursWithoutWan: 24,
    mustStayLocal: [{ what: 'Automated test stands', reason: 'equipment' }],
    downtimeCostPerHour: 40_000,
    note: 'Just-in-sequence for two car makers within 60 km.',
  },
  {
    id: 'dallas-warehouse',
    name: 'Dallas kitting plant',
    kind: 'plant',
    place: { city: 'Dallas', country: 'US', latitude: 32.78, longitude: -96.8 },
    timeZone: 'America/Chicago',
    businessUnit: 'Logistics',
    shifts: twoShifts('06:00', '14:30', '23:00'),
    holidays: UNITED_STATES_2027,
    users: users({ warehouse: 95, maintenance: 5, purchasing: 3, management: 3 }),
    wan: mpls(200, 118, 3),
    surviveHoursWithoutWan: 8,
    mustStayLocal: [],
    downtimeCostPerHour: 11_000,
    note: '',
  },
  {
    id: 'monterrey-plant',
    name: 'Monterrey motor plant',
    kind: 'plant',
    place: { city: 'Monterrey', country: 'MX', latitude: 25.69, longitude: -100.32 },
    timeZone: 'America/Monterrey',
    businessUnit: 'Motors',
    shifts: threeShifts(MONDAY_TO_SATURDAY),
    holidays: MEXICO_2027,
    users: users({ 'shop-floor': 230, warehouse: 42, quality: 22, maintenance: 22, planning: 14, purchasing: 10, finance: 6, management: 9 }),
    wan: mpls(200, 132, 8),
    surviveHoursWithoutWan: 48,
    mustStayLocal: [{ what: 'Winding line control', reason: 'latency' }],
    downtimeCostPerHour: 19_000,
    note: 'Storm season takes the line down for hours.',
  },
  {
    id: 'curitiba-plant',
    name: 'Curitiba gearbox plant',
    kind: 'plant',
    place: { city: 'Curitiba', country: 'BR', latitude: -25.43, longitude: -49.27 },
    timeZone: 'America/Sao_Paulo',
    businessUnit: 'Gearboxes',
    shifts: threeShifts(),
    holidays: BRAZIL_2027,
    users: users({ 'shop-floor': 140, warehouse: 26, quality: 14, maintenance: 14, planning: 10, purchasing: 8, sales: 12, finance: 12, management: 8 }),
    wan: internet(200, 100, 205, 9, true),
    surviveHoursWithoutWan: 24,
    mustStayLocal: [{ what: 'Electronic invoice signing', reason: 'regulation' }],
    downtimeCostPerHour: 16_000,
    note: 'No lorry leaves without an authorised electronic invoice.',
  },
];
