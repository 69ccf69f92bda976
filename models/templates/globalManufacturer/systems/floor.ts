import type { System, SystemKind } from '../../../document';
import { PLANT_FLOORS, WAREHOUSE_FLOORS, type PlantFloor, type WarehouseFloor } from '../landscape';

type Row = readonly [part: string, name: string, kind: SystemKind, criticality: System['criticality'], vendor: string];

const housed = (floor: PlantFloor | WarehouseFloor, rows: readonly Row[]): readonly System[] =>
  rows.map(([part, name, kind, criticality, vendor]) => ({
    id: `${floor.stem}-${part}`,
    name: `${floor.place} ${name}`,
    kind,
    siteId: floor.siteId,
    hosting: 'site',
    criticality,
    vendor,
    note: '',
  }));

const plantSystems = (floor: PlantFloor): readonly System[] =>
  housed(floor, [
    ['mes', 'MES', 'mes', 'critical', floor.mes],
    ['labels', 'label server', 'label-printing', 'high', 'Etiketa'],
    ['scanners', 'barcode gateway', 'barcode', 'high', 'Bayrunner'],
    ...(floor.readingsPerHour === null ? [] : [['historian', 'historian', 'historian', 'medium', 'Tagstore'] as const]),
    ...(floor.inspectionsPerHour === null ? [] : [['quality', 'inspection stations', 'quality-station', 'high', 'Metrolab'] as const]),
  ]);

const warehouseSystems = (floor: WarehouseFloor): readonly System[] =>
  housed(floor, [
    ['wms', 'warehouse system', 'wms', 'critical', 'Bayrunner'],
    ['labels', 'label server', 'label-printing', 'high', 'Etiketa'],
  ]);

export const floorSystems: readonly System[] = [...PLANT_FLOORS.flatMap(plantSystems), ...WAREHOUSE_FLOORS.flatMap(warehouseSystems)];
