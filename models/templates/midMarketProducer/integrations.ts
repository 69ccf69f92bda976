import type { Plan } from '../../document';
import { batchFlow, queuedFlow, syncFlow } from '../parts/flows';
import { EVERY_DAY, MONDAY_TO_FRIDAY } from '../parts/weekdays';

export const integrations: Plan['integrations'] = [
  syncFlow({ id: 'brno-order-status', name: 'Order status at the press', from: 'brno-mes', to: 'production-orders', ratePerHour: 420, payloadKiB: 4, criticality: 'critical' }),
  queuedFlow({ id: 'brno-order-release', name: 'Released orders', from: 'production-orders', to: 'brno-mes', ratePerHour: 45, payloadKiB: 24, criticality: 'critical', toleratedDelaySeconds: 120 }),
  queuedFlow({ id: 'brno-confirmations', name: 'Piece confirmations', from: 'brno-mes', to: 'production-orders', ratePerHour: 900, payloadKiB: 2, criticality: 'critical', burstFactor: 5 }),
  queuedFlow({ id: 'brno-press-data', name: 'Press data', from: 'brno-historian', to: 'quality', ratePerHour: 1800, payloadKiB: 1.5, criticality: 'medium', toleratedDelaySeconds: 1800, note: 'Minute means, not raw signals.' }),
  syncFlow({ id: 'brno-stock-moves', name: 'Stock moves', from: 'brno-wms', to: 'inventory', ratePerHour: 360, payloadKiB: 3, criticality: 'high', burstFactor: 4 }),
  queuedFlow({ id: 'brno-transport-orders', name: 'Transport orders', from: 'inventory', to: 'brno-wms', ratePerHour: 140, payloadKiB: 6, criticality: 'high' }),
  syncFlow({ id: 'brno-label-data', name: 'Label data', from: 'brno-labels', to: 'shipping', ratePerHour: 300, payloadKiB: 8, criticality: 'critical', toleratedDelaySeconds: 1, burstFactor: 5 }),
  syncFlow({ id: 'olomouc-order-status', name: 'Order status in the clean room', from: 'olomouc-mes', to: 'production-orders', ratePerHour: 180, payloadKiB: 4, criticality: 'critical' }),
  queuedFlow({ id: 'olomouc-confirmations', name: 'Batch confirmations', from: 'olomouc-mes', to: 'production-orders', ratePerHour: 350, payloadKiB: 3, criticality: 'critical' }),
  queuedFlow({ id: 'olomouc-climate', name: 'Clean-room climate', from: 'olomouc-historian', to: 'quality', ratePerHour: 720, payloadKiB: 1, criticality: 'high', toleratedDelaySeconds: 3600 }),
  queuedFlow({ id: 'olomouc-inspections', name: 'Inspection results', from: 'olomouc-quality', to: 'quality', ratePerHour: 240, payloadKiB: 12, criticality: 'high', toleratedDelaySeconds: 600 }),
  batchFlow(
    { id: 'edi-call-offs', name: 'Call-offs and despatch advice', from: 'customer-edi', to: 'sales', ratePerHour: 2400, payloadKiB: 2, criticality: 'high', toleratedDelaySeconds: 3600 },
    { days: EVERY_DAY, start: '03:00', end: '05:00', timeZone: 'Europe/Prague' },
  ),
  queuedFlow({ id: 'carrier-labels', name: 'Shipping labels', from: 'shipping', to: 'carrier', ratePerHour: 55, payloadKiB: 40, criticality: 'medium' }),
  batchFlow(
    { id: 'bi-extract', name: 'Reporting extract', from: 'reporting', to: 'warehouse-bi', ratePerHour: 120_000, payloadKiB: 0.4, criticality: 'low' },
    { days: EVERY_DAY, start: '22:30', end: '01:00', timeZone: 'Europe/Prague' },
  ),
  batchFlow(
    { id: 'bank-statements', name: 'Payments and statements', from: 'accounting', to: 'bank', ratePerHour: 900, payloadKiB: 1, criticality: 'medium' },
    { days: MONDAY_TO_FRIDAY, start: '17:00', end: '20:00', timeZone: 'Europe/Prague' },
  ),
];
