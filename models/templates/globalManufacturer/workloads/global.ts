import type { Workload } from '../../../document';
import { EVERY_DAY, MONDAY_TO_FRIDAY } from '../../parts/weekdays';
import { sites } from '../sites';
import { workload } from './workload';

const EVERYWHERE = sites.map((site) => site.id);
const BUYING = sites.filter((site) => site.users.some((each) => each.class === 'purchasing')).map((site) => site.id);
const ACCOUNTING = sites.filter((site) => site.users.some((each) => each.class === 'finance')).map((site) => site.id);

/** Processes that the group runs once for everybody. */
export const globalWorkloads: readonly Workload[] = [
  workload({ id: 'procurement', name: 'Procurement', process: 'procurement', siteIds: BUYING, criticality: 'high', sensitivity: 'confidential', customModules: 2 }),
  workload({
    id: 'accounting',
    name: 'Accounting',
    process: 'accounting',
    siteIds: ACCOUNTING,
    criticality: 'high',
    sensitivity: 'restricted',
    customModules: 3,
    note: 'In scope of the yearly controls audit; no release during the close.',
    batch: [
      { id: 'month-close', name: 'Month close', kind: 'accounting-close', units: 420_000, window: { days: MONDAY_TO_FRIDAY, start: '20:00', end: '02:00', timeZone: 'Europe/Amsterdam' }, splittable: true },
    ],
  }),
  workload({
    id: 'reporting',
    name: 'Management reporting',
    process: 'reporting',
    siteIds: EVERYWHERE,
    criticality: 'medium',
    sensitivity: 'confidential',
    customModules: 1,
    batch: [
      { id: 'daily-figures', name: 'Daily figures', kind: 'reporting', units: 90_000, window: { days: EVERY_DAY, start: '02:00', end: '05:00', timeZone: 'Europe/Amsterdam' }, splittable: true },
    ],
  }),
  workload({ id: 'engineering-changes', name: 'Engineering changes', process: 'plm', siteIds: EVERYWHERE.filter((id) => !id.endsWith('-warehouse')), criticality: 'medium', sensitivity: 'restricted', customModules: 1 }),
  workload({ id: 'staff', name: 'Staff and absences', process: 'hr', siteIds: EVERYWHERE, criticality: 'low', sensitivity: 'restricted', customModules: 0 }),
  workload({ id: 'spare-parts', name: 'Spare-parts shop orders', process: 'ecommerce', siteIds: ['eindhoven-office', 'greenville-plant', 'geelong-plant'], criticality: 'high', sensitivity: 'confidential', customModules: 1 }),
];
