import Big from 'big.js';
import type { Plan } from '../document/schema/plan';
import type { BillLine } from '../report/report';
import type { GrowthStep } from './growthSteps';
import type { MonthlyRow } from './monthlyRow';
import { priceFactor } from './priceFactor';
import { cents } from '../cost/cents';

/**
 * The Azure bill by month, one row for each layer of production and of the rest: Σ lines of the size of that month ×
 * price steps, to the cent. Without price steps a month is the bill of its size. A line without a price adds nothing,
 * and the cash flow is then incomplete.
 * @example compute 1,000 a month in year 1 and 1,200 in year 2, + 5 % from year 2 → 1,000 and 1,260
 */
export function azureRows(plan: Plan, months: readonly string[], steps: readonly GrowthStep[]): readonly MonthlyRow[] {
  const factors = months.map((month) => priceFactor(plan, 'azure', month));
  return [true, false].flatMap((production) => {
    const own = steps.map(({ evaluation }) => evaluation.lines.filter((line) => line.production === production));
    const layers = new Set(own.flat().map(({ layer }) => layer));
    return [...layers].map((layer): MonthlyRow => {
      const sums = own.map((lines) => sumOf(lines.filter((line) => line.layer === layer)));
      const amounts = steps.flatMap(({ from, until }, at) => Array.from({ length: until - from }, (_, month) => cents((sums[at] ?? new Big(0)).times(factors[from + month] ?? 1))));
      return { category: production ? 'azure-production' : 'azure-non-production', layer, amounts };
    });
  });
}

const sumOf = (lines: readonly BillLine[]): Big => lines.reduce((sum, { monthly }) => sum.plus(monthly ?? 0), new Big(0));
