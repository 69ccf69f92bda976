import Big from 'big.js';
import { byObject } from '../../../../../models/memo/byObject';
import type { NumberFormat } from '../../cellContent';
import type { WorkbookContext } from '../../workbookContext';

/** One number that the engine worked out and no cell of the workbook does. */
export interface AnswerFact {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly format: NumberFormat;
}

/** A plan or one of its scenarios. */
type Answered = Pick<WorkbookContext, 'plan' | 'report'>;

const sumOf = (amounts: readonly string[]): number => Number(amounts.reduce((sum, each) => sum.plus(each), new Big(0)).toFixed(2));

/** What the workbook shows or compares itself with, as it was exported. */
export const answerFacts = byObject((answered: Answered): readonly AnswerFact[] => [...moneyFacts(answered), ...paymentFacts(answered), ...serviceFacts(answered)]);

function moneyFacts({ report: { summary, bill } }: Answered): readonly AnswerFact[] {
  const { cost, commitment } = summary;
  const money = (key: string, label: string, amount: string, per: string): AnswerFact => ({ key, label, value: Number(amount), unit: `${bill.currency}/${per}`, format: 'money' });
  return [
    ...(bill.list === undefined ? [] : [money('list', 'Monthly at list prices', bill.list.monthly, 'month'), money('discount', 'Discounts take off', bill.list.discount, 'month')]),
    money('monthly', 'Monthly', cost.monthly, 'month'),
    money('production', 'of it production', cost.production, 'month'),
    money('nonProduction', 'of it non-production', cost.nonProduction, 'month'),
    money('yearly', 'Yearly', cost.yearly, 'year'),
    money('saving', 'Saved by commitments', commitment.saving, 'month'),
    money('effort', 'Managed-service effort', cost.managedServiceYearly, 'year'),
    money('loss', 'Expected downtime loss', cost.expectedDowntimeLossYearly, 'year'),
    money('riskAdjusted', 'Risk-adjusted cost', cost.riskAdjustedYearly, 'year'),
    { key: 'unpriced', label: 'Lines without a price', value: bill.lines.filter(({ monthly }) => monthly === null).length, unit: 'lines', format: 'count' },
  ];
}

function paymentFacts({ plan, report: { cashFlow, commitments } }: Answered): readonly AnswerFact[] {
  const money = (key: string, label: string, amount: number | string, unit = cashFlow.currency): AnswerFact => ({ key, label, value: Number(amount), unit, format: 'money' });
  return [
    money('total', 'All payments to the horizon', cashFlow.total),
    money('present', 'Their present value', cashFlow.presentValue),
    money('growth', 'Saved by growing in steps', cashFlow.growthSaving),
    ...(cashFlow.today === null ? [] : [money('worth', 'Net present value against today', cashFlow.today.netPresentValue)]),
    ...(cashFlow.oldEstate.length === 0 ? [] : [money('oldEstate', 'Old estate', (plan.company.currentCostPerMonth ?? 0).toFixed(2), `${cashFlow.currency}/month`)]),
    money('effective', 'Bills with commitments, spread evenly', sumOf(commitments.months.map((month) => month.effective))),
    money('billed', 'Bills with commitments, as paid', sumOf(commitments.months.map((month) => month.billed))),
  ];
}

function serviceFacts({ report: { summary } }: Answered): readonly AnswerFact[] {
  const { resilience } = summary;
  return [
    { key: 'availability', label: 'Availability of production by SLAs', value: resilience.availability, unit: 'share', format: 'share' },
    { key: 'expectedAvailability', label: 'Availability to expect', value: resilience.expectedAvailability, unit: 'share', format: 'share' },
    { key: 'downtime', label: 'Expected downtime', value: resilience.expectedDowntimeHoursPerYear, unit: 'hours/year', format: 'figure' },
    ...resilience.objectives.flatMap(({ id, target, achieved, unit }): readonly AnswerFact[] => [
      { key: `target.${id}`, label: `Objective ${id}, target`, value: target, unit, format: 'figure' },
      { key: `reached.${id}`, label: `Objective ${id}, reached`, value: achieved, unit, format: 'figure' },
    ]),
  ];
}
