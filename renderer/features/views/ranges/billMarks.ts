import type { SampleReport } from '../../../../models/uncertainty/sampleReport';

/** From where to where the bills are drawn: all of them, and the budget as long as it would not press them into half the width. */
export function billDomain({ monthly, budget }: Pick<SampleReport, 'monthly' | 'budget'>): readonly [number, number] {
  const [least, most] = [Number(monthly.least), Number(monthly.most)];
  const width = most - least;
  const near = budget !== null && budget.perMonth >= least - width && budget.perMonth <= most + width ? [budget.perMonth] : [];
  return [Math.min(least, ...near), Math.max(most, ...near)];
}
