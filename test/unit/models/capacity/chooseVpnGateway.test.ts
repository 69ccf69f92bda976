import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseVpnGateway } from '../../../../models/capacity/chooseVpnGateway';
import { VPN_GATEWAYS } from '../../../../models/facts/vpnGateways';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const prices = indexPrices(embeddedPriceBook);
const hourly = new Map(embeddedPriceBook.prices.filter((each) => each.service === 'VPN Gateway' && each.region === 'westeurope' && each.meter === each.sku && each.type === 'payg').map((each) => [each.sku, Number(each.usdPerUnit)]));
const usd = (sku: string): number => hourly.get(sku) ?? Number.NaN;

describe('chooseVpnGateway', () => {
  it('takes the second generation where it carries as much for less', () => {
    expect(chooseVpnGateway(10, 1100, 'westeurope', prices)).toMatchObject({ sku: 'VpnGw2AZ', generation: 2 });
  });

  it('is the cheapest of all that carry connections and traffic, and none where none does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.double({ min: 0, max: 12_000, noNaN: true }), (connections, mbps) => {
        const chosen = chooseVpnGateway(connections, mbps, 'westeurope', prices);
        const able = VPN_GATEWAYS.filter((each) => each.current && each.sku.endsWith('AZ') && each.maxS2sTunnels >= connections && each.aggregateMbps >= mbps);
        if (able.length === 0) return chosen === null;
        return chosen !== null && able.includes(chosen) && usd(chosen.sku) === Math.min(...able.map((each) => usd(each.sku)));
      }),
    );
  });

  it('stays with its choice when the region loses its price', () => {
    const without = indexPrices({ ...embeddedPriceBook, prices: embeddedPriceBook.prices.filter((each) => each.sku !== 'VpnGw1AZ' || each.region !== 'westeurope') });
    expect(chooseVpnGateway(10, 100, 'westeurope', without)?.sku).toBe('VpnGw1AZ');
  });
});
