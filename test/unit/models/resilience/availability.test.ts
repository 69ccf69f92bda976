import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { compositeAvailability } from '../../../../models/resilience/availability';
import type { Design } from '../../../../models/candidates/design';
import { designOf, productionOf } from '../billOfMaterials/handMade';
import { plainPlan, withAssumption } from '../evaluation/plans';

const availabilityOf = (candidate: Partial<Design['candidate']>, redis = true, plan = plainPlan()) => {
  const production = redis ? productionOf() : productionOf({ redis: null });
  return compositeAvailability(designOf(candidate, [production]), assumptionsOf(plan)).availability;
};

describe('compositeAvailability', () => {
  it('multiplies load balancer, nodes, database, cache and file store over three zones', () => {
    // 0.9999 · 0.9999 · 0.9999 · 0.9999 · 0.999
    expect(availabilityOf({})).toBeCloseTo(0.9999 ** 4 * 0.999, 12);
    expect(availabilityOf({})).toBeCloseTo(0.9986, 5);
  });

  it('leaves out the cache that the design does not have', () => {
    expect(availabilityOf({}, false)).toBeCloseTo(0.9999 ** 3 * 0.999, 12);
  });

  it('falls with the tier', () => {
    // Single: 0.9999 · 0.999 (one machine on premium disks) · 0.999 (no standby) · 0.999
    expect(availabilityOf({ tier: 'single' }, false)).toBeCloseTo(0.9999 * 0.999 * 0.999 * 0.999, 12);
    // Two AKS nodes of one zone count as single machines, since availability-set pools are retired: 0.999; standby in the same zone 0.9995
    expect(availabilityOf({ tier: 'node-redundant' }, false)).toBeCloseTo(0.9999 * 0.999 * 0.9995 * 0.999, 12);
    expect(availabilityOf({ tier: 'node-redundant', platform: 'vm' }, false)).toBeCloseTo(0.9999 * 0.9995 * 0.9995 * 0.999, 12);
  });

  it('lets a second region shorten the share of outages that it covers', () => {
    // A = 0.99860046: 1 − (1 − A)(1 − 0.6 A) = 1 − 0.00139954 × 0.40083972 = 0.99943901
    expect(availabilityOf({ tier: 'cross-region' })).toBeCloseTo(0.99943901, 8);
    // A second region that covers nothing is worth nothing
    expect(availabilityOf({ tier: 'cross-region' }, true, withAssumption(plainPlan(), 'objective.cutover-coverage', 0))).toBeCloseTo(availabilityOf({}), 12);
  });

  it('takes the nodes of a self-managed database for its machines', () => {
    // Three servers over zones: 0.9999 as for the nodes
    expect(availabilityOf({ database: 'self-managed' })).toBeCloseTo(0.9999 ** 4 * 0.999, 12);
    // One server: 0.999
    expect(availabilityOf({ tier: 'single', database: 'self-managed' }, false)).toBeCloseTo(0.9999 * 0.999 * 0.999 * 0.999, 12);
  });

  it('counts Container Apps by their own promise', () => {
    expect(availabilityOf({ platform: 'container-apps' }, false)).toBeCloseTo(0.9999 * 0.9995 * 0.9999 * 0.999, 12);
  });

  it('names every part with its published figure', () => {
    const { blocks } = compositeAvailability(designOf(), assumptionsOf(plainPlan()));
    expect(blocks.map((block) => [block.name, block.sla.percent])).toEqual([
      ['Load balancer', 99.99],
      ['Compute', 99.99],
      ['PostgreSQL', 99.99],
      ['Redis', 99.99],
      ['File store', 99.9],
    ]);
  });
});
