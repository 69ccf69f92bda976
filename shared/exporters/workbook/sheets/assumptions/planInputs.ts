import { CURRENT_COST_NAME, DISCOUNT_RATE_NAME, EXCHANGE_RATE_NAME, EXPERT_HOUR_NAME } from '../../references';
import type { WorkbookContext } from '../../workbookContext';
import type { AssumptionLine } from './assumptionRow';

const LARGEST = 1e12;

/** What the plan states and formulas read, the exchange rate first. */
export function planInputs({ plan: { company }, report }: WorkbookContext): readonly AssumptionLine[] {
  const { currency } = report.bill;
  const stated = { low: null, likely: null, high: null, effect: 'moves the totals', source: 'plan', owner: 'company', reason: '' } as const;
  return [
    {
      ...stated,
      id: 'exchange-rate',
      name: EXCHANGE_RATE_NAME,
      label: 'Exchange rate of the plan',
      value: Number(report.bill.exchangeRatePerUsd),
      format: 'rate',
      unit: `${currency} per USD`,
      limits: [0, LARGEST],
      rationale: `Entered in the plan, as of ${company.exchangeRateAsOf}. List prices are in USD.`,
    },
    { ...stated, id: 'discount-rate', name: DISCOUNT_RATE_NAME, label: 'Discount rate', value: report.cashFlow.discountRatePerYear, format: 'rate', unit: 'share a year', limits: [0, 1], rationale: 'What money is worth to the company; for the present value only.' },
    { ...stated, id: 'expert-hour', name: EXPERT_HOUR_NAME, label: 'Expert hour', value: company.expertHourCost, format: 'money', unit: `${currency}/hour`, limits: [0, LARGEST], rationale: 'Own effort and the hours of the move are paid at it.' },
    ...(company.currentCostPerMonth === null
      ? []
      : [{ ...stated, id: 'current-cost', name: CURRENT_COST_NAME, label: 'Today’s infrastructure', value: company.currentCostPerMonth, format: 'money' as const, unit: `${currency}/month`, limits: [0, LARGEST] as const, rationale: 'What the plan is compared with. What its sites bear until they have moved stands on the Cash flow sheet.' }]),
  ];
}
