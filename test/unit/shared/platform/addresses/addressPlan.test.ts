import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressPlan, nodesWithRoom, type AddressNeed, type AddressPlan } from '../../../../../shared/platform/addresses/addressPlan';
import { cidr, sizeOf } from '../../../../../shared/platform/addresses/cidr';

/** First and last address, worked out digit by digit and not by the code under test. */
function range(text: string): readonly [number, number] {
  const match = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(text);
  if (match === null) throw new Error(text);
  const [a, b, c, d, bits] = match.slice(1).map(Number) as [number, number, number, number, number];
  const first = ((a * 256 + b) * 256 + c) * 256 + d;
  return [first, first + 2 ** (32 - bits) - 1];
}

const inside = (inner: string, outer: string): boolean => range(inner)[0] >= range(outer)[0] && range(inner)[1] <= range(outer)[1];

/** Everything that could ever meet in a routing table. */
function blocksOf({ hubs, environments, sites }: AddressPlan): readonly string[] {
  return [...hubs.map(({ network }) => network), ...environments.flatMap(({ network, pods, services }) => [network, pods, services]), ...sites.map((site) => site.range)];
}

function overlaps(blocks: readonly string[]): readonly string[] {
  const sorted = [...blocks].sort((a, b) => range(a)[0] - range(b)[0]);
  return sorted.slice(1).filter((block, index) => range(block)[0] <= range(sorted[index] ?? '')[1]);
}

const needs: fc.Arbitrary<AddressNeed> = fc.record({
  regions: fc.constantFrom(['westeurope'], ['westeurope', 'northeurope']),
  nodes: fc.oneof(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 51 }), fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 6 })),
  siteIds: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constantFrom(2_049, 5_000)).map((count) => Array.from({ length: count }, (_, index) => `site-${index}`)),
});

describe('addressPlan', () => {
  it('never lets two blocks overlap: hubs, networks, pods, services and plants', () => {
    fc.assert(fc.property(needs, (need) => {
      expect(overlaps(blocksOf(addressPlan(need)))).toEqual([]);
    }), { numRuns: 50 });
  });

  it('starts every block on a multiple of its size, as Azure asks for', () => {
    fc.assert(fc.property(needs, (need) => {
      expect(blocksOf(addressPlan(need)).filter((block) => cidr(block).base % sizeOf(cidr(block)) !== 0)).toEqual([]);
    }), { numRuns: 25 });
  });

  it('keeps subnets inside their network and apart, the gateway’s in its hub', () => {
    fc.assert(fc.property(needs, (need) => {
      const { hubs, environments } = addressPlan(need);
      for (const { network, nodes, privateEndpoints, services, dnsServiceIp } of environments) {
        expect(inside(nodes, network) && inside(privateEndpoints, network)).toBe(true);
        expect(overlaps([nodes, privateEndpoints])).toEqual([]);
        expect(inside(`${dnsServiceIp}/32`, services)).toBe(true);
      }
      for (const { network, gatewaySubnet } of hubs) {
        expect(inside(gatewaySubnet, network)).toBe(true);
        expect(Number(gatewaySubnet.split('/')[1])).toBeLessThanOrEqual(27);
      }
    }), { numRuns: 25 });
  });

  it('has an address and a /24 of pods for every node of twice the design while a third is being replaced', () => {
    fc.assert(fc.property(needs, (need) => {
      addressPlan(need).environments.forEach(({ nodes, pods }, index) => {
        const most = nodesWithRoom(need.nodes[index] ?? 0);
        expect(most).toBeGreaterThanOrEqual((need.nodes[index] ?? 0) * 2);
        expect(sizeOf(cidr(nodes)) - 5).toBeGreaterThanOrEqual(most);
        expect(sizeOf(cidr(pods)) / 256).toBeGreaterThanOrEqual(most);
      });
    }), { numRuns: 25 });
  });

  it('answers for clusters that no space holds side by side', () => {
    const { environments } = addressPlan({ regions: ['westeurope'], nodes: [5_000, 5_000, 5_000], siteIds: [] });
    expect(new Set(environments.map(({ pods }) => pods)).size).toBe(1);
    expect(overlaps(environments.map(({ network }) => network))).toEqual([]);
  });

  it('moves nothing when an environment, a site or a few nodes come', () => {
    const before = addressPlan({ regions: ['westeurope'], nodes: [3, 2], siteIds: ['a', 'b'] });
    const after = addressPlan({ regions: ['westeurope'], nodes: [6, 2, 1], siteIds: ['a', 'b', 'c'] });
    expect(after.environments.slice(0, 2)).toEqual(before.environments);
    expect(after.sites.slice(0, 2)).toEqual(before.sites);
  });

  it('gives plants numbers of autonomous systems that Azure does not keep for itself', () => {
    const { sites } = addressPlan({ regions: ['westeurope'], nodes: [3], siteIds: Array.from({ length: 1_200 }, (_, index) => `s${index}`) });
    expect(sites.filter(({ asn }) => asn < 64_512 || asn > 65_534 || (asn >= 65_515 && asn <= 65_520))).toEqual([]);
  });
});
