import type { Integration } from '../../../document';
import { batchFlow, queuedFlow, syncFlow } from '../../parts/flows';
import { EVERY_DAY, MONDAY_TO_FRIDAY } from '../../parts/weekdays';
import { AREAS } from '../workloads/areas';

const atNight = (start: string, end: string) => ({ days: EVERY_DAY, start, end, timeZone: 'Europe/Amsterdam' });
const onWorkingDays = (start: string, end: string) => ({ days: MONDAY_TO_FRIDAY, start, end, timeZone: 'Europe/Amsterdam' });

/** Call-offs arrive before the first shift of each area. */
const ediFlows: readonly Integration[] = AREAS.flatMap(({ area, name, timeZone }) => [
  batchFlow(
    { id: `call-offs-${area}`, name: `Customer call-offs ${name}`, from: 'edi-hub', to: `sales-${area}`, ratePerHour: 18_000, payloadKiB: 2, criticality: 'critical', toleratedDelaySeconds: 3600 },
    { days: EVERY_DAY, start: '02:00', end: '04:30', timeZone },
  ),
  queuedFlow({ id: `despatch-advice-${area}`, name: `Despatch advice ${name}`, from: `shipping-${area}`, to: 'edi-hub', ratePerHour: 240, payloadKiB: 6, criticality: 'high', toleratedDelaySeconds: 900 }),
]);

/** Flows between the group's processes and clouds or partners. */
export const groupFlows: readonly Integration[] = [
  ...ediFlows,
  queuedFlow({ id: 'purchase-orders', name: 'Purchase orders', from: 'procurement', to: 'supplier-portal', ratePerHour: 320, payloadKiB: 12, criticality: 'high', toleratedDelaySeconds: 900 }),
  queuedFlow({ id: 'supplier-confirmations', name: 'Supplier confirmations', from: 'supplier-portal', to: 'procurement', ratePerHour: 420, payloadKiB: 5, criticality: 'high', toleratedDelaySeconds: 1800 }),
  queuedFlow({ id: 'shop-orders', name: 'Shop orders', from: 'spare-parts-shop', to: 'spare-parts', ratePerHour: 160, payloadKiB: 6, criticality: 'high' }),
  syncFlow({ id: 'shop-stock', name: 'Live stock and price', from: 'spare-parts-shop', to: 'spare-parts', ratePerHour: 2400, payloadKiB: 2, criticality: 'high', burstFactor: 6, toleratedDelaySeconds: 3 }),
  batchFlow({ id: 'data-extract', name: 'Extract to the data platform', from: 'reporting', to: 'data-platform', ratePerHour: 150_000, payloadKiB: 0.4, criticality: 'medium' }, atNight('22:00', '02:00')),
  queuedFlow({ id: 'event-capture', name: 'Event capture', from: 'reporting', to: 'data-platform', ratePerHour: 6000, payloadKiB: 1, criticality: 'low', toleratedDelaySeconds: 3600 }),
  batchFlow({ id: 'trial-balances', name: 'Trial balances', from: 'accounting', to: 'consolidation', ratePerHour: 85_000, payloadKiB: 0.5, criticality: 'high' }, onWorkingDays('19:00', '22:00')),
  batchFlow({ id: 'payments', name: 'Payments', from: 'accounting', to: 'banks', ratePerHour: 5200, payloadKiB: 1, criticality: 'high', replayable: false }, onWorkingDays('15:00', '17:00')),
  batchFlow({ id: 'bank-statements', name: 'Bank statements', from: 'banks', to: 'accounting', ratePerHour: 9000, payloadKiB: 1, criticality: 'medium' }, atNight('05:00', '07:00')),
  batchFlow({ id: 'staff-records', name: 'Staff records', from: 'hr-suite', to: 'staff', ratePerHour: 4200, payloadKiB: 1, criticality: 'low', toleratedDelaySeconds: 86_400 }, atNight('03:00', '04:00')),
  queuedFlow({ id: 'engineering-releases', name: 'Released parts lists', from: 'plm', to: 'engineering-changes', ratePerHour: 60, payloadKiB: 180, criticality: 'high', toleratedDelaySeconds: 1800 }),
  queuedFlow({ id: 'won-deals', name: 'Won deals', from: 'crm', to: 'sales-emea', ratePerHour: 25, payloadKiB: 8, criticality: 'medium', toleratedDelaySeconds: 1800 }),
  syncFlow({ id: 'invoice-authorisation', name: 'Invoice authorisation Brazil', from: 'shipping-americas', to: 'tax-authority', ratePerHour: 70, payloadKiB: 20, criticality: 'critical', toleratedDelaySeconds: 10 }),
];
