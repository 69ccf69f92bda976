import { describe, expect, it } from 'vitest';
import type { AlternativeRow } from '../../../../../models/report/report';
import { blocksMarkdown } from '../../../../../shared/blocks/blocksMarkdown';
import { decisionsChapter } from '../../../../../shared/exporters/report/chapters/decisionsChapter';
import { nextBest } from '../../../../../shared/exporters/report/nextBest';
import { reportContext } from '../../../../../shared/exporters/report/reportContext';
import { starterExports } from '../../../../fixtures/starterExports';

const row = (id: string, status: AlternativeRow['status'], monthly: string | null, riskAdjustedYearly: string | null, why: readonly string[] = []): AlternativeRow => {
  const [tenancy = '', tier = '', platform = '', database = ''] = id.split('/');
  return { id, tenancy, tier, platform, database, status, why, monthly, riskAdjustedYearly, expectedDowntimeHoursPerYear: null };
};

describe('the next best of a decision', () => {
  const rows = [
    row('shared/single/vm/managed', 'excluded', '50.00', '700.00', ['No.']),
    row('own/zones/vm/managed', 'misses-objective', '80.00', '900.00', ['One.', 'Two.']),
    row('own/single/aks/self', 'misses-objective', '85.00', '950.00', ['One.']),
    row('own/single/aks/managed', 'chosen', '100.00', '1000.00'),
    row('land/single/aks/managed', 'feasible', '120.50', '1300.00'),
    row('land/zones/aks/self', 'runner-up', '99.00', '1200.00'),
  ];

  it('could be chosen, before what is cheaper and could not', () => {
    expect(nextBest(rows, 'tenancy')).toEqual({ row: rows[5], alsoOther: ['tier', 'database'], monthlyMore: '-1.00', riskAdjustedMore: '200.00' });
  });

  it('misses less, before what costs less', () => {
    const without = rows.filter(({ status }) => status !== 'runner-up');
    expect(nextBest(without, 'database')?.row).toBe(rows[2]);
    expect(nextBest(without, 'platform')?.row).toBe(rows[1]);
  });

  it('is nothing where all decide alike, and has no difference where a price is missing', () => {
    expect(nextBest(rows.slice(3, 5), 'platform')).toBeNull();
    expect(nextBest([...rows.slice(3, 4), row('own/single/apps/managed', 'unpriced', null, null, ['No price.'])], 'platform')).toMatchObject({ monthlyMore: null, riskAdjustedMore: null });
  });
});

it.each(starterExports())('stands in each record of the design document: $id', ({ input }) => {
  const records = blocksMarkdown(decisionsChapter(reportContext(input))).split('### ').filter((part) => /^Decision [1-4]/.test(part));
  expect(records.map((record) => record.match(/Next best: .+\. Its bill .+\./g)?.length)).toEqual([1, 1, 1, 1]);
});
