import { describe, expect, it } from 'vitest';
import { costFigures } from '../../../../../renderer/features/answer/costFigureList';
import { reportFixture } from '../../../../fixtures/report';

describe('the cost block', () => {
  const report = reportFixture();
  const figures = costFigures(report.summary);

  it('asks "why?" of figures that the report has', () => {
    expect(figures.filter((figure) => !(figure.id in report.figures))).toEqual([]);
  });

  it('shows the same value that "why?" explains', () => {
    expect(figures.map((figure) => figure.value)).toEqual(figures.map((figure) => report.figures[figure.id]?.value));
  });

  it('leads with the monthly cost alone', () => {
    expect(figures.filter((figure) => figure.main).map((figure) => figure.id)).toEqual(['cost.monthly']);
  });
});
