import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { TIER_POLICIES } from '../../../../models/candidates/tierPolicy';
import { sizeConnectivity } from '../../../../models/capacity/connectivity';
import { joinLines } from '../../../../models/capacity/joinLines';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Site } from '../../../../models/document';
import { indexPrices } from '../../../../models/prices/indexPrices';
import type { Tier } from '../../../../models/report/summary';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { plainPlan, shiftOf, siteOf, workloadOf } from '../evaluation/plans';

const prices = indexPrices(embeddedPriceBook);

function joinedAt(tier: Tier, site: Site) {
  const plan = plainPlan({ sites: [site], workloads: [workloadOf('making', [site.id])] });
  const assumptions = assumptionsOf(plan);
  const lines = sizeConnectivity(plan, deriveDemand(plan, assumptions), assumptions, prices).sites;
  return joinLines(lines, TIER_POLICIES[tier].lines, 'westeurope', prices, assumptions);
}

const plant = siteOf('brno', 'Europe/Prague');
const twoLines: Site = { ...plant, wan: { ...plant.wan, secondLine: true } };
/** 50,000 an hour round the day: worth a circuit; 102,222 readers need 808 Mbps, more than a tunnel. */
const costly: Site = { ...plant, downtimeCostPerHour: 50_000, shifts: [shiftOf('06:00', '14:00')] };
const busy: Site = siteOf('brno', 'Europe/Prague', { active: 102_222 });

describe('joinLines', () => {
  it('has both instances of the gateway active from zone redundancy on: two tunnels a connection', () => {
    expect(joinedAt('single', plant)).toMatchObject({ gatewayMode: 'active-standby', connections: 1, tunnels: 1 });
    expect(joinedAt('node-redundant', twoLines)).toMatchObject({ gatewayMode: 'active-standby', connections: 2, tunnels: 2 });
    expect(joinedAt('zone-redundant', twoLines)).toMatchObject({ gatewayMode: 'active-active', connections: 2, tunnels: 4 });
  });

  it('leaves a circuit alone below the recovery region', () => {
    expect(joinedAt('zone-redundant', costly)).toMatchObject({ connections: 0, gateway: null, circuits: [{ mbps: 50 }] });
  });

  it('backs a circuit with a VPN over the site’s own line where a recovery region is', () => {
    const joined = joinedAt('cross-region', costly);
    expect(joined).toMatchObject({ connections: 1, tunnels: 2, circuits: [{ mbps: 50 }], gateway: { sku: 'VpnGw1AZ' } });
    // Circuit 0.5 a year and line 3 a year, 2.5 h each: 0.5 × 3 × 2 × 2.5 ÷ 8,760
    expect(joined.sites[0]?.link.cutsPerYear).toBeCloseTo(7.5 / 8760, 12);
  });

  it('backs a circuit with a second one where a tunnel is too narrow', () => {
    const joined = joinedAt('cross-region', busy);
    expect(joined).toMatchObject({ connections: 0, gateway: null, circuits: [{ mbps: 1000 }, { mbps: 1000 }] });
    expect(joined.sites[0]?.link.cutsPerYear).toBeCloseTo((0.5 * 0.5 * 2 * 2.5) / 8760, 12);
  });
});
