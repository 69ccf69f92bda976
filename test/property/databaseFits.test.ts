import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EnvironmentDesign } from '../../models/candidates/design';
import { workOut } from '../../models/pipeline';
import type { Plan } from '../../models/document';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { decidedAs } from '../unit/models/evaluation/answers';
import { STARTER_IDS, starterPlan, withAssumption, withCompany, withWorkloads } from '../unit/models/evaluation/plans';

function environmentsOf(plan: Plan): readonly EnvironmentDesign[] {
  const outcome = workOut(decidedAs(plan, { platform: 'aks', database: 'managed' }), embeddedPriceBook);
  if (!outcome.ok) throw new Error('no answer');
  return outcome.value.recommendation.chosen.design.environments;
}

const perHour = fc.double({ min: 0.2, max: 30, noNaN: true });
const growth = fc.double({ min: 0, max: 0.5, noNaN: true });
const mbps = fc.double({ min: 0.1, max: 60, noNaN: true });

describe.each(STARTER_IDS)('the database of %s', (id) => {
  it('keeps every limit of its size and disk, whatever the load', () => {
    fc.assert(
      fc.property(perHour, growth, mbps, (factor, growthPerYear, batchMBps) => {
        const loaded = withWorkloads(withCompany(starterPlan(id), { growthPerYear }), (workload) => ({
          transactions: workload.transactions.map((each) => ({ ...each, perUserHour: each.perUserHour * factor })),
        }));
        for (const { database, postgres } of environmentsOf(withAssumption(loaded, 'batch.database-mbps', batchMBps))) {
          if (postgres === null) continue;
          const { sku, storage } = postgres;
          expect(sku.vcores).toBeGreaterThanOrEqual(database.vcores);
          expect(sku.memoryGiB).toBeGreaterThanOrEqual(database.memoryGiB);
          expect(Math.min(sku.maxIops, storage.iops)).toBeGreaterThanOrEqual(database.iops);
          expect(Math.min(sku.maxThroughputMiBps * 1.048576, storage.throughputMBps)).toBeGreaterThanOrEqual(database.throughputMBps);
          expect(storage.sizeGiB).toBeGreaterThanOrEqual(database.storageGiB);
          if (!postgres.pooled && sku.maxConnections !== null) expect(sku.maxConnections - 15).toBeGreaterThanOrEqual(database.connections);
        }
      }),
      { numRuns: 6 },
    );
  });
});
