import type { Plan } from '../../document';
import { batchFlow, queuedFlow } from '../parts/flows';

export const integrations: Plan['integrations'] = [
  queuedFlow({ id: 'shop-orders', name: 'Shop orders', from: 'web-shop', to: 'sales', ratePerHour: 6, payloadKiB: 5, criticality: 'medium', toleratedDelaySeconds: 900 }),
  queuedFlow({ id: 'parcel-labels', name: 'Parcel labels', from: 'stock', to: 'parcel-portal', ratePerHour: 10, payloadKiB: 30, criticality: 'medium' }),
  batchFlow(
    { id: 'trial-balance', name: 'Trial balance', from: 'accounting', to: 'group-finance', ratePerHour: 800, payloadKiB: 0.3, criticality: 'low', toleratedDelaySeconds: 86_400 },
    { days: [5], start: '19:00', end: '23:00' },
  ),
];
