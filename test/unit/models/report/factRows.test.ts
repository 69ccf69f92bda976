import { describe, expect, it } from 'vitest';
import { EXPRESS_ROUTE_GATEWAYS } from '../../../../models/facts/expressRouteGateways';
import { POSTGRES_SKUS } from '../../../../models/facts/postgresSkus';
import { REDIS_SKUS } from '../../../../models/facts/redisSkus';
import { REGIONS } from '../../../../models/facts/regions';
import { VM_SIZES } from '../../../../models/facts/vmSizes';
import { VPN_GATEWAYS } from '../../../../models/facts/vpnGateways';
import { FACT_ROWS } from '../../../../models/report/factRows';

const of = (area: string): readonly string[] => FACT_ROWS.filter(({ id }) => id.startsWith(`${area}.`)).map(({ id }) => id.slice(area.length + 1));

describe('the rows of the facts view', () => {
  it('have ids of their own, a value, a source and its date', () => {
    expect(new Set(FACT_ROWS.map(({ id }) => id)).size).toBe(FACT_ROWS.length);
    expect(FACT_ROWS.filter(({ value, source, asOf }) => value === '' || source === '' || asOf === '').map(({ id }) => id)).toEqual([]);
  });

  it('list every size that can be chosen', () => {
    expect(of('vm')).toHaveLength(VM_SIZES.length);
    expect(of('postgres-size')).toHaveLength(POSTGRES_SKUS.length);
    expect(of('redis')).toHaveLength(REDIS_SKUS.length);
    expect(of('vpn-gateway')).toHaveLength(VPN_GATEWAYS.length);
    expect(of('expressroute-gateway')).toHaveLength(EXPRESS_ROUTE_GATEWAYS.length);
    expect([...of('region')].sort()).toEqual(Object.keys(REGIONS).sort());
  });

  it('say what a size is and how good its source is', () => {
    expect(FACT_ROWS.find(({ id }) => id === 'vm.Standard_D4s_v5')).toMatchObject({ value: '4 vCPU, 16 GiB', grade: 'B' });
    expect(FACT_ROWS.find(({ id }) => id === 'postgres-size.D4ds_v5')).toMatchObject({ value: '4 vCores, 16 GiB', grade: 'A', asOf: '2026-01-13' });
    expect(FACT_ROWS.find(({ id }) => id === 'region.westeurope')?.label).toContain('paired with northeurope');
  });
});
