import type { Integration } from '../../../document';
import { queuedFlow, syncFlow } from '../../parts/flows';
import { WAREHOUSE_FLOORS } from '../landscape';

/** The flows of a distribution centre. */
export const warehouseFlows: readonly Integration[] = WAREHOUSE_FLOORS.flatMap(({ stem, place, area, movesPerHour, parcelsPerHour }) => [
  syncFlow({ id: `${stem}-availability`, name: `Stock availability ${place}`, from: `${stem}-wms`, to: `inventory-${area}`, ratePerHour: Math.round(movesPerHour / 4), payloadKiB: 2, criticality: 'critical' }),
  queuedFlow({ id: `${stem}-moves`, name: `Stock moves ${place}`, from: `${stem}-wms`, to: `inventory-${area}`, ratePerHour: movesPerHour, payloadKiB: 2, criticality: 'critical', burstFactor: 5 }),
  queuedFlow({ id: `${stem}-pick-orders`, name: `Pick orders ${place}`, from: `shipping-${area}`, to: `${stem}-wms`, ratePerHour: parcelsPerHour, payloadKiB: 6, criticality: 'critical', toleratedDelaySeconds: 180 }),
  syncFlow({ id: `${stem}-label-data`, name: `Label data ${place}`, from: `${stem}-labels`, to: `shipping-${area}`, ratePerHour: parcelsPerHour, payloadKiB: 8, criticality: 'high', toleratedDelaySeconds: 1 }),
  queuedFlow({ id: `${stem}-parcels`, name: `Parcel labels ${place}`, from: `shipping-${area}`, to: 'carriers', ratePerHour: parcelsPerHour, payloadKiB: 40, criticality: 'high' }),
]);
