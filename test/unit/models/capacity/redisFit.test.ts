import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { fitRedis } from '../../../../models/capacity/redisFit';
import { deriveRequirements, type Requirements } from '../../../../models/capacity/requirements';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import { REDIS_SKUS } from '../../../../models/facts/redisSkus';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { plainPlan, siteOf, workloadOf } from '../evaluation/plans';

const REGION = 'westeurope';
const prices = indexPrices(embeddedPriceBook);
const plan = plainPlan({ sites: [siteOf('brno', 'Europe/Prague')], workloads: [workloadOf('making', ['brno'])] });
const likely = assumptionsOf(plan);
const base = deriveRequirements(plan, deriveDemand(plan, likely), likely, 1);

const requirementsOf = (sessions: number): Requirements => ({ ...base, sessions });
const fitOf = (sessions: number, webWorkers: number, highAvailability = true, domains = 3) =>
  fitRedis(requirementsOf(sessions), webWorkers, highAvailability, domains, prices, REGION, likely);

/** Straight from the rows of the book. */
const hourly = new Map(
  embeddedPriceBook.prices
    .filter((price) => price.service === 'Redis Cache' && price.region === REGION && price.type === 'payg' && price.product.startsWith('Azure Managed Redis'))
    .map((price) => [price.sku, Number(price.usdPerUnit)]),
);

describe('fitRedis', () => {
  it('needs no cache for one pod', () => {
    expect(fitOf(100, 4, false, 1)).toBeNull();
  });

  it('needs one as soon as pods must share their sessions', () => {
    expect(fitOf(100, 5, false, 2)?.sku.sku).toBe('B0');
    expect(fitOf(100, 2, true, 2)?.sku.sku).toBe('B0');
  });

  it('bills two nodes for high availability', () => {
    expect(fitOf(100, 5, true)?.nodes).toBe(2);
    expect(fitOf(100, 5, false)?.nodes).toBe(1);
  });

  it('puts 3,500 sessions of 4 KiB into the smallest size', () => {
    // 3,500 × 4 ÷ 1,048,576 = 0.0134 GB of 0.4 usable
    const fit = fitOf(3500, 18);
    expect(fit?.neededGB).toBeCloseTo(0.01335, 5);
    expect(fit?.sku.sku).toBe('B0');
  });

  it('leaves a size when its usable memory is full', () => {
    // 0.4 GB hold 104,857 sessions of 4 KiB
    expect(fitOf(104_857, 18)?.sku.sku).toBe('B0');
    expect(fitOf(104_858, 18)?.sku.sku).toBe('B1');
  });

  it('has no size for more than 192 usable GB, the largest out of preview', () => {
    // 192 × 1,048,576 ÷ 4 = 50,331,648 sessions
    expect(fitOf(50_331_648, 18)?.sku.sku).toBe('B250');
    expect(fitOf(50_331_649, 18)).toBeNull();
  });

  it('finds nothing cheaper that is out of preview, holds the sessions and takes the connections', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), fc.integer({ min: 5, max: 20_000 }), fc.integer({ min: 1, max: 60_000 }), (sessions, workers, websockets) => {
        const fit = fitRedis(requirementsOf(sessions), workers, true, websockets + 1, prices, REGION, likely);
        const gigabytes = (sessions * 4) / 1_048_576;
        const offers = REDIS_SKUS.filter((sku) => !sku.preview && sku.usableGB !== null && sku.usableGB >= gigabytes && sku.maxConnections >= workers + websockets + 1 && hourly.has(sku.sku));
        expect(offers.map((sku) => sku.sku)).toContain(fit?.sku.sku);
        expect(hourly.get(fit?.sku.sku ?? '')).toBe(Math.min(...offers.map((sku) => hourly.get(sku.sku) ?? Number.POSITIVE_INFINITY)));
      }),
      { numRuns: 40 },
    );
  });
});
