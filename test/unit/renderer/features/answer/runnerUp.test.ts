import { describe, expect, it } from 'vitest';
import { runnerUp } from '../../../../../renderer/features/answer/runnerUp';
import { reportFixture } from '../../../../fixtures/report';

const { alternatives } = reportFixture();

describe('the runner-up', () => {
  it('comes with its exact price difference and with what is different', () => {
    expect(runnerUp(alternatives)).toMatchObject({ monthlyDifference: '194.76', riskAdjustedDifference: '1446.62', differs: ['container-apps'] });
  });

  it('has no difference when its price is missing', () => {
    const unpriced = alternatives.map((row) => (row.status === 'runner-up' ? { ...row, monthly: null } : row));
    expect(runnerUp(unpriced)?.monthlyDifference).toBeNull();
  });

  it('does not exist when nothing else meets the objectives', () => {
    expect(runnerUp(alternatives.filter((row) => row.status !== 'runner-up'))).toBeNull();
  });
});
