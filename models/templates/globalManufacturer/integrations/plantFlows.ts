import type { Integration } from '../../../document';
import { queuedFlow, syncFlow } from '../../parts/flows';
import { PLANT_FLOORS, type PlantFloor } from '../landscape';

/** Orders released to the floor for each hundred confirmations that come back. */
const ORDERS_PER_CONFIRMATION = 0.04;
/** Questions of an MES that polls, for each confirmation. */
const QUESTIONS_PER_CONFIRMATION = 0.35;

/** The flows between the shop-floor systems of one plant and the ERP. */
export const plantFlows: readonly Integration[] = PLANT_FLOORS.flatMap((floor) => [...productionFlows(floor), ...recordFlows(floor)]);

function productionFlows({ stem, place, area, confirmationsPerHour, labelsPerHour, asksSynchronously }: PlantFloor): readonly Integration[] {
  const erp = `manufacturing-${area}`;
  const mes = `${stem}-mes`;
  return [
    queuedFlow({ id: `${stem}-order-release`, name: `Released orders ${place}`, from: erp, to: mes, ratePerHour: Math.round(confirmationsPerHour * ORDERS_PER_CONFIRMATION), payloadKiB: 26, criticality: 'critical', toleratedDelaySeconds: 120 }),
    queuedFlow({ id: `${stem}-confirmations`, name: `Confirmations ${place}`, from: mes, to: erp, ratePerHour: confirmationsPerHour, payloadKiB: 2, criticality: 'critical', burstFactor: 5 }),
    ...(asksSynchronously
      ? [syncFlow({ id: `${stem}-order-status`, name: `Order status ${place}`, from: mes, to: erp, ratePerHour: Math.round(confirmationsPerHour * QUESTIONS_PER_CONFIRMATION), payloadKiB: 4, criticality: 'critical' })]
      : []),
    syncFlow({ id: `${stem}-label-data`, name: `Label data ${place}`, from: `${stem}-labels`, to: `shipping-${area}`, ratePerHour: labelsPerHour, payloadKiB: 8, criticality: 'high', toleratedDelaySeconds: 1, burstFactor: 4 }),
    syncFlow({ id: `${stem}-scans`, name: `Barcode bookings ${place}`, from: `${stem}-scanners`, to: `inventory-${area}`, ratePerHour: Math.round(labelsPerHour / 2), payloadKiB: 2, criticality: 'high' }),
  ];
}

function recordFlows({ stem, place, area, readingsPerHour, inspectionsPerHour }: PlantFloor): readonly Integration[] {
  const quality = `quality-${area}`;
  return [
    ...(readingsPerHour === null
      ? []
      : [queuedFlow({ id: `${stem}-readings`, name: `Machine readings ${place}`, from: `${stem}-historian`, to: `maintenance-${area}`, ratePerHour: readingsPerHour, payloadKiB: 1, criticality: 'medium', toleratedDelaySeconds: 3600, note: 'Minute means, not raw signals.' })]),
    ...(inspectionsPerHour === null
      ? []
      : [queuedFlow({ id: `${stem}-inspections`, name: `Inspection results ${place}`, from: `${stem}-quality`, to: quality, ratePerHour: inspectionsPerHour, payloadKiB: 14, criticality: 'high', toleratedDelaySeconds: 600 })]),
  ];
}
