import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { chooseSiteLink } from '../../../../models/capacity/siteLink';
import type { Site } from '../../../../models/document';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { STARTERS } from '../../../../models/templates';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const prices = indexPrices(embeddedPriceBook);
const assumptions = assumptionsOf({ assumptions: [] });
const template = STARTERS[0]?.plan.sites[0];
if (!template) throw new Error('the first starter has sites');

/** Round the clock, one line, no hours of its own: every cut hurts for its full 2.5 h. */
const exposed: Site = {
  ...template,
  shifts: [{ id: 'always', name: 'Always', days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00', presence: {} }],
  wan: { ...template.wan, secondLine: false, outagesPerYear: 3 },
  surviveHoursWithoutWan: 0,
};
const choose = (site: Site, mbps: number) => chooseSiteLink(site, mbps, { currency: 'USD', exchangeRatePerUsd: '1', regions: { home: 'westeurope', disasterRecovery: null, allowed: [] } }, { far: false, gatewayUsdPerYear: 0 }, prices, assumptions);

describe('chooseSiteLink', () => {
  it('buys a circuit when the loss it avoids is worth more', () => {
    // (3 − 0.5) cuts × 2.5 h × 1,000 = 6,250 a year; 50 Mbps metered in zone 1: 55 × 12 × 3 = 1,980.
    expect(choose({ ...exposed, downtimeCostPerHour: 1000 }, 10)).toMatchObject({ kind: 'expressroute', circuitMbps: 50 });
  });

  it('stays with VPN when it is not: 300 an hour avoids 1,875 a year against 1,980', () => {
    expect(choose({ ...exposed, downtimeCostPerHour: 300 }, 10).kind).toBe('vpn');
  });

  it('stays with VPN when the site bridges the outage by itself', () => {
    expect(choose({ ...exposed, downtimeCostPerHour: 50_000, surviveHoursWithoutWan: 4 }, 10).kind).toBe('vpn');
  });

  it('needs a circuit beyond what one tunnel carries, whatever the loss', () => {
    expect(choose({ ...exposed, downtimeCostPerHour: 0 }, 700)).toMatchObject({ kind: 'expressroute', circuitMbps: 1000 });
  });

  it('cuts the site off far less often with a second line: 3² × 2 × 2.5 ÷ 8,760 = 0.00514 a year', () => {
    const two = choose({ ...exposed, downtimeCostPerHour: 300, wan: { ...exposed.wan, secondLine: true } }, 10);
    expect(two.cutsPerYear).toBeCloseTo(0.00514, 5);
  });

  it('takes the outages of the kind of line where the plan counts none: 1.5 a year of a leased line, 8 of a mobile one', () => {
    const cuts = (kind: Site['wan']['kind']) => choose({ ...exposed, downtimeCostPerHour: 0, wan: { ...exposed.wan, kind, outagesPerYear: null } }, 10).cutsPerYear;
    expect([cuts('internet'), cuts('leased-line'), cuts('mpls'), cuts('mobile')]).toEqual([3, 1.5, 1.5, 8]);
  });

  it('never ends a private circuit on a mobile line, whatever the loss or the traffic', () => {
    const mobile = { ...exposed, downtimeCostPerHour: 50_000, wan: { ...exposed.wan, kind: 'mobile' as const } };
    expect([choose(mobile, 10).kind, choose(mobile, 700).kind]).toEqual(['vpn', 'vpn']);
  });
});
