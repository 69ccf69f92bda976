import type { Site } from '../../../document';
import { AUSTRALIA_2027 } from '../../parts/holidays/australia';
import { CHINA_2027 } from '../../parts/holidays/china';
import { INDIA_2027 } from '../../parts/holidays/india';
import { JAPAN_2027 } from '../../parts/holidays/japan';
import { SINGAPORE_2027 } from '../../parts/holidays/singapore';
import { dayShift, threeShifts, twoShifts } from '../../parts/shifts';
import { users } from '../../parts/users';
import { MONDAY_TO_SATURDAY } from '../../parts/weekdays';
import { internet, mpls } from './wan';

export const asiaPacific: readonly Site[] = [
  {
    id: 'pune-plant',
    name: 'Pune drive plant',
    kind: 'plant',
    place: { city: 'Pune', country: 'IN', latitude: 18.52, longitude: 73.86 },
    timeZone: 'Asia/Kolkata',
    businessUnit: 'Drives',
    shifts: threeShifts(MONDAY_TO_SATURDAY),
    holidays: INDIA_2027,
    users: users({ 'shop-floor': 200, warehouse: 36, quality: 22, maintenance: 20, planning: 16, purchasing: 14, finance: 14, management: 10 }),
    wan: mpls(200, 128, 14),
    surviveHoursWithoutWan: 72,
    mustStayLocal: [{ what: 'Power-electronics test records', reason: 'equipment' }],
    downtimeCostPerHour: 15_000,
    note: 'The monsoon of 2025 cut both lines for two days.',
  },
  {
    id: 'suzhou-plant',
    name: 'Suzhou actuator plant',
    kind: 'plant',
    place: { city: 'Suzhou', country: 'CN', latitude: 31.3, longitude: 120.58 },
    timeZone: 'Asia/Shanghai',
    businessUnit: 'Actuators',
    shifts: threeShifts(MONDAY_TO_SATURDAY),
    holidays: CHINA_2027,
    users: users({ 'shop-floor': 257, warehouse: 44, quality: 26, maintenance: 22, planning: 16, purchasing: 16, sales: 14, finance: 14, management: 10 }),
    wan: mpls(200, 245, 10),
    surviveHoursWithoutWan: 48,
    mustStayLocal: [{ what: 'Personal data of staff', reason: 'regulation' }],
    downtimeCostPerHour: 26_000,
    note: '',
  },
  {
    id: 'singapore-warehouse',
    name: 'Singapore distribution centre',
    kind: 'warehouse',
    place: { city: 'Singapore', country: 'SG', latitude: 1.35, longitude: 103.82 },
    timeZone: 'Asia/Singapore',
    businessUnit: 'Logistics',
    shifts: twoShifts('07:00', '15:00', '23:00'),
    holidays: SINGAPORE_2027,
    users: users({ warehouse: 60, maintenance: 3, purchasing: 4, sales: 14, management: 4 }),
    wan: mpls(200, 162, 1),
    surviveHoursWithoutWan: 8,
    mustStayLocal: [],
    downtimeCostPerHour: 10_000,
    note: '',
  },
  {
    id: 'nagoya-office',
    name: 'Nagoya assembly plant',
    kind: 'plant',
    place: { city: 'Nagoya', country: 'JP', latitude: 35.18, longitude: 136.91 },
    timeZone: 'Asia/Tokyo',
    businessUnit: 'Sales Asia',
    shifts: [dayShift('08:30', '17:30')],
    holidays: JAPAN_2027,
    users: users({ sales: 42, finance: 8, management: 6 }),
    wan: internet(500, 500, 232, 1),
    surviveHoursWithoutWan: 0,
    mustStayLocal: [],
    downtimeCostPerHour: 10_000,
    note: '',
  },
  {
    id: 'geelong-plant',
    name: 'Geelong service plant',
    kind: 'plant',
    place: { city: 'Geelong', country: 'AU', latitude: -38.15, longitude: 144.36 },
    timeZone: 'Australia/Melbourne',
    businessUnit: 'Service',
    shifts: twoShifts('06:00', '14:00', '22:00'),
    holidays: AUSTRALIA_2027,
    users: users({ 'shop-floor': 46, warehouse: 14, quality: 6, maintenance: 6, planning: 5, purchasing: 4, sales: 10, finance: 5, management: 4 }),
    wan: internet(250, 100, null, null),
    surviveHoursWithoutWan: 24,
    mustStayLocal: [],
    downtimeCostPerHour: 10_000,
    note: 'Repairs of mining drives; nobody measured the line yet.',
  },
];
