import type { Figure } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { limitOf } from '../../commitments/policiesOf';
import { isComplete } from '../../evaluation/isComplete';
import { savingFigureId } from './commitmentFigures';
import { link, planInput } from './inputs';

/** The bill with its commitments, beside the one at list prices. */
export function commitmentTotals({ plan, recommendation }: Outcome): readonly Figure[] {
  const { chosen } = recommendation;
  const { totals, commitment, effectiveYearly } = chosen;
  const { currency } = plan.company;
  const [perMonth, perYear] = [`${currency}/month`, `${currency}/year`];
  const saving = commitment.savingMonthly.toFixed(2);
  const effective = totals.monthly.minus(commitment.savingMonthly).toFixed(2);
  const incomplete = isComplete(chosen) ? {} : { note: 'Incomplete: a price is missing, the total is “at least”.' };
  return [
    {
      id: 'recommendation.commitment',
      label: 'Commitment policy',
      value: commitment.policy,
      unit: '',
      formula: 'of the policies that the plan leaves open the one with the lowest bill; “none” where nothing saves',
      inputs: [planInput('/company', 'Longest term', limitOf(plan)), planInput('/company', 'Horizon', plan.company.horizonMonths, 'months'), link('commitment.saving', 'Saving', saving, perMonth)],
    },
    {
      id: 'commitment.saving',
      label: 'Saved by commitments',
      value: saving,
      unit: perMonth,
      formula: 'Σ lines: saving of the term and quantity that make the line cheapest, at the size of the horizon',
      inputs: [planInput('/company', 'Longest term', limitOf(plan)), ...commitment.lines.map(({ line, taken }) => link(savingFigureId(line.id), line.label, taken?.savingMonthly.toFixed(2) ?? '0.00', perMonth))],
    },
    {
      id: 'commitment.monthlyPayg',
      label: 'Monthly cost at list prices',
      value: totals.monthly.toFixed(2),
      unit: perMonth,
      formula: 'the bill, line by line',
      inputs: [link('cost.monthly', 'Monthly cost', totals.monthly.toFixed(2), perMonth)],
      ...incomplete,
    },
    {
      id: 'commitment.monthlyEffective',
      label: 'Monthly cost with commitments',
      value: effective,
      unit: perMonth,
      formula: 'monthly cost − saved by commitments; every term spread evenly over its months',
      inputs: [link('cost.monthly', 'Monthly cost', totals.monthly.toFixed(2), perMonth), link('commitment.saving', 'Saved by commitments', saving, perMonth)],
      ...incomplete,
    },
    {
      id: 'cost.effectiveYearly',
      label: 'Yearly cost with commitments',
      value: effectiveYearly.toFixed(2),
      unit: perYear,
      formula: '12 × monthly cost with commitments',
      inputs: [link('commitment.monthlyEffective', 'Monthly cost with commitments', effective, perMonth)],
      ...incomplete,
    },
  ];
}
