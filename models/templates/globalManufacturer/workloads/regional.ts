import type { Workload } from '../../../document';
import { EVERY_DAY } from '../../parts/weekdays';
import { AREAS, type AreaSites } from './areas';
import { workload } from './workload';

/** One run of the plant processes for each area, because nights, releases and own modules differ. */
export const regionalWorkloads: readonly Workload[] = AREAS.flatMap((area) => [...plantWorkloads(area), ...tradeWorkloads(area)]);

function sundayOf({ timeZone }: AreaSites): Workload['changeWindows'] {
  return [{ days: [7], start: '06:00', end: '14:00', timeZone }];
}

function plantWorkloads(area: AreaSites): readonly Workload[] {
  const { plants, warehouses, timeZone } = area;
  return [
    workload({ id: `manufacturing-${area.area}`, name: `Manufacturing ${area.name}`, process: 'manufacturing', siteIds: [...plants], criticality: 'critical', sensitivity: 'confidential', customModules: area.customModules, changeWindows: sundayOf(area) }),
    workload({
      id: `planning-${area.area}`,
      name: `Material planning ${area.name}`,
      process: 'mrp',
      siteIds: [...plants],
      criticality: 'high',
      sensitivity: 'internal',
      customModules: 1,
      batch: [
        { id: 'nightly-mrp', name: 'Nightly planning run', kind: 'mrp-scheduler', units: area.reorderingRules, window: { days: EVERY_DAY, start: '00:30', end: '05:00', timeZone }, splittable: true },
      ],
    }),
    workload({
      id: `inventory-${area.area}`,
      name: `Inventory and barcode ${area.name}`,
      process: 'inventory',
      siteIds: [...plants, ...warehouses],
      criticality: 'critical',
      sensitivity: 'internal',
      customModules: 1,
      changeWindows: sundayOf(area),
      batch: [
        { id: 'valuation', name: 'Stock valuation', kind: 'inventory-valuation', units: area.reorderingRules * 1.5, window: { days: [7], start: '00:00', end: '12:00', timeZone }, splittable: false },
      ],
    }),
    workload({ id: `quality-${area.area}`, name: `Quality ${area.name}`, process: 'quality', siteIds: [...plants], criticality: 'critical', sensitivity: 'restricted', customModules: 2, changeWindows: sundayOf(area) }),
    workload({ id: `maintenance-${area.area}`, name: `Maintenance ${area.name}`, process: 'maintenance', siteIds: [...plants, ...warehouses], criticality: 'medium', sensitivity: 'internal', customModules: 0 }),
  ];
}

function tradeWorkloads({ area, name, plants, warehouses, selling }: AreaSites): readonly Workload[] {
  return [
    workload({ id: `shipping-${area}`, name: `Shipping ${name}`, process: 'shipping', siteIds: [...plants, ...warehouses], criticality: 'critical', sensitivity: 'internal', customModules: 1 }),
    workload({ id: `sales-${area}`, name: `Sales ${name}`, process: 'sales', siteIds: [...selling], criticality: 'high', sensitivity: 'confidential', customModules: 1 }),
  ];
}
