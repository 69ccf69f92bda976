export type Area = 'emea' | 'americas' | 'apac';

/** What stands on the floor of a site and how busy it is; systems and flows are written out from this. */
export interface PlantFloor {
  readonly siteId: string;
  /** First part of the ids of its systems: `ostrava-mes`. */
  readonly stem: string;
  readonly place: string;
  readonly area: Area;
  readonly mes: string;
  /** Piece or lot confirmations in the busy hour. */
  readonly confirmationsPerHour: number;
  /** Summarised readings from the machines; null where no historian stands. */
  readonly readingsPerHour: number | null;
  /** Inspection results; null where inspection is recorded in the ERP itself. */
  readonly inspectionsPerHour: number | null;
  readonly labelsPerHour: number;
  /** Older shop-floor systems poll the ERP and wait for the answer. */
  readonly asksSynchronously: boolean;
}

export const PLANT_FLOORS: readonly PlantFloor[] = [
  { siteId: 'ostrava-plant', stem: 'ostrava', place: 'Ostrava', area: 'emea', mes: 'Linetrack', confirmationsPerHour: 2600, readingsPerHour: 7200, inspectionsPerHour: 620, labelsPerHour: 900, asksSynchronously: true },
  { siteId: 'zaragoza-plant', stem: 'zaragoza', place: 'Zaragoza', area: 'emea', mes: 'Linetrack', confirmationsPerHour: 1500, readingsPerHour: 3600, inspectionsPerHour: 380, labelsPerHour: 520, asksSynchronously: false },
  { siteId: 'izmir-plant', stem: 'izmir', place: 'Izmir', area: 'emea', mes: 'Tezgah MES', confirmationsPerHour: 1900, readingsPerHour: 2400, inspectionsPerHour: null, labelsPerHour: 640, asksSynchronously: true },
  { siteId: 'greenville-plant', stem: 'greenville', place: 'Greenville', area: 'americas', mes: 'Shopfloor One', confirmationsPerHour: 2100, readingsPerHour: 5400, inspectionsPerHour: 540, labelsPerHour: 760, asksSynchronously: true },
  { siteId: 'monterrey-plant', stem: 'monterrey', place: 'Monterrey', area: 'americas', mes: 'Shopfloor One', confirmationsPerHour: 2400, readingsPerHour: 3600, inspectionsPerHour: 460, labelsPerHour: 820, asksSynchronously: false },
  { siteId: 'curitiba-plant', stem: 'curitiba', place: 'Curitiba', area: 'americas', mes: 'Linetrack', confirmationsPerHour: 1300, readingsPerHour: null, inspectionsPerHour: 260, labelsPerHour: 420, asksSynchronously: false },
  { siteId: 'pune-plant', stem: 'pune', place: 'Pune', area: 'apac', mes: 'Linetrack', confirmationsPerHour: 1800, readingsPerHour: 3000, inspectionsPerHour: 420, labelsPerHour: 560, asksSynchronously: false },
  { siteId: 'suzhou-plant', stem: 'suzhou', place: 'Suzhou', area: 'apac', mes: 'Chejian', confirmationsPerHour: 2800, readingsPerHour: 6000, inspectionsPerHour: 700, labelsPerHour: 980, asksSynchronously: true },
  { siteId: 'geelong-plant', stem: 'geelong', place: 'Geelong', area: 'apac', mes: 'Workshop Board', confirmationsPerHour: 180, readingsPerHour: null, inspectionsPerHour: null, labelsPerHour: 60, asksSynchronously: false },
];

export interface WarehouseFloor {
  readonly siteId: string;
  readonly stem: string;
  readonly place: string;
  readonly area: Area;
  readonly movesPerHour: number;
  readonly parcelsPerHour: number;
}

export const WAREHOUSE_FLOORS: readonly WarehouseFloor[] = [
  { siteId: 'venlo-warehouse', stem: 'venlo', place: 'Venlo', area: 'emea', movesPerHour: 3200, parcelsPerHour: 620 },
  { siteId: 'dallas-warehouse', stem: 'dallas', place: 'Dallas', area: 'americas', movesPerHour: 2000, parcelsPerHour: 380 },
  { siteId: 'singapore-warehouse', stem: 'singapore', place: 'Singapore', area: 'apac', movesPerHour: 1200, parcelsPerHour: 210 },
];
