import type { Plan } from '../../document';
import { PORTUGAL_2027 } from '../parts/holidays/portugal';
import { dayShift } from '../parts/shifts';
import { users } from '../parts/users';

export const sites: Plan['sites'] = [
  {
    id: 'aveiro',
    name: 'Aveiro sales and assembly',
    kind: 'plant',
    place: { city: 'Aveiro', country: 'PT', latitude: 40.64, longitude: -8.65 },
    timeZone: 'Europe/Lisbon',
    businessUnit: 'Pumps',
    shifts: [dayShift('08:30', '17:30')],
    holidays: PORTUGAL_2027,
    users: users({ 'shop-floor': 8, warehouse: 3, purchasing: 2, sales: 8, finance: 2, management: 2 }),
    wan: { kind: 'internet', downMbps: 200, upMbps: 50, latencyMs: 42, secondLine: false, outagesPerYear: 3 },
    surviveHoursWithoutWan: 0,
    mustStayLocal: [],
    downtimeCostPerHour: 150,
    note: 'Assembly works from printed order sheets of the morning; a lost hour delays shipping, not the line.',
  },
];
