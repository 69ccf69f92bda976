import { describe, expect, it } from 'vitest';
import { chartGroups } from '../../../../../../renderer/features/views/decisions/chartGroups';
import { monthlyDifference, sortAlternatives } from '../../../../../../renderer/features/views/decisions/sortAlternatives';
import { reportFixture } from '../../../../../fixtures/report';

const { alternatives } = reportFixture();

describe('the list of alternatives', () => {
  it('begins with the choice and ends with what is excluded', () => {
    expect(sortAlternatives([...alternatives].reverse()).map((row) => row.status)).toEqual(['chosen', 'runner-up', 'feasible', 'misses-objective', 'unpriced', 'excluded']);
  });

  it('puts the cheaper one first and the unpriced one last among equals', () => {
    const feasible = (id: string, riskAdjustedYearly: string | null) => ({ id, tenancy: '', tier: '', platform: '', database: '', status: 'feasible' as const, why: [], monthly: null, riskAdjustedYearly, expectedDowntimeHoursPerYear: null });
    expect(sortAlternatives([feasible('none', null), feasible('dear', '1000.00'), feasible('cheap', '999.99')]).map((row) => row.id)).toEqual(['cheap', 'dear', 'none']);
  });

  it('compares each with the choice exactly, where both have a price', () => {
    const differences = alternatives.map((row) => monthlyDifference(row, alternatives));
    expect(differences).toEqual(['0.00', '194.76', '2564.71', '-1425.29', null, null]);
  });
});

describe('the chart of alternatives', () => {
  it('has a place for every alternative with price and downtime and labels the first two', () => {
    const points = chartGroups(alternatives).flatMap((group) => group.points);
    expect(points.map((point) => point.id).sort()).toEqual(['a1', 'a2', 'a3', 'a4']);
    expect(points.filter((point) => point.label !== '').map((point) => [point.id, point.label])).toEqual([
      ['a2', 'Runner-up'],
      ['a1', 'Chosen'],
    ]);
  });
});
