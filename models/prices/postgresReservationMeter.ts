import type { MeterKey } from './priceBook';

/** The meter under which the compute of a PostgreSQL series is reserved: one vCore for an hour. */
export const postgresReservationMeter = ({ service, product, region }: MeterKey): MeterKey => ({ service, product, sku: 'vCore', meter: 'vCore', region, unit: '1 Hour per vCore' });
