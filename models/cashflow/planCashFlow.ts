import Big from 'big.js';
import { monthAfter } from '../commitments/monthAfter';
import { MONTHS_PER_YEAR } from '../demand/calendarUnits';
import { isComplete } from '../evaluation/isComplete';
import type { Outcome } from '../outcome/outcome';
import { termsOf } from '../billOfMaterials/termsOf';
import { againstToday } from './againstToday';
import { azureRows } from './azureRows';
import { CASH_CATEGORIES, type CashFlow, type CashRow, type CashYear, type OneOff, type SizeStep } from './cashFlow';
import { commitmentRows } from './commitmentRows';
import { discountFactor } from './discountFactor';
import { dualRunning } from './dualRunning';
import { edgePayments } from './edgePayments';
import { growthSteps, type GrowthStep } from './growthSteps';
import { migrationPayments } from './migrationPayments';
import type { MonthlyRow } from './monthlyRow';
import type { Payment } from './payment';
import { priceFactor } from './priceFactor';
import { cents, MONEY_DECIMALS } from '../cost/cents';

/**
 * The payments of a plan month by month to its horizon, their present value, and the plan against today. The whole
 * platform runs from the first month in the size of its year; the old estate runs beside it until each site has moved.
 * @example 3 months, 36 EUR a year of own effort, nothing else → 3.00 a month, total 9.00
 */
export function planCashFlow(outcome: Outcome): CashFlow {
  const { plan, recommendation } = outcome;
  const { company } = plan;
  const months = Array.from({ length: company.horizonMonths }, (_, at) => monthAfter(company.startDate, at));
  const steps = growthSteps(outcome);
  const commitments = commitmentRows(outcome, months, steps);
  const payments = [...migrationPayments(outcome), ...edgePayments(outcome)];
  const effort = recommendation.chosen.managedServiceYearly.div(MONTHS_PER_YEAR);
  const azure = azureRows(plan, months, steps);
  const oldEstate = dualRunning(outcome, months);
  const rows: readonly MonthlyRow[] = [
    ...azure,
    { category: 'commitments', layer: null, amounts: commitments.billed },
    { category: 'managed-service', layer: null, amounts: months.map((month) => cents(effort.times(priceFactor(plan, 'expert-hours', month)))) },
    { category: 'dual-running', layer: null, amounts: oldEstate.amounts },
    ...(['migration', 'edge-hardware'] as const).map((category): MonthlyRow => ({ category, layer: null, amounts: paidByMonth(payments.filter((each) => each.category === category), months) })),
  ];
  const totals = sumByMonth(rows, months);
  const factors = months.map((_, at) => discountFactor(company.discountRatePerYear, at + 1));
  const present = totals.map((amount, at) => cents(amount.times(factors[at] ?? 1)));
  const highest = totals.reduce((peak, amount, at) => (amount.gt(totals[peak] ?? 0) ? at : peak), 0);
  const risk = cents(recommendation.chosen.downtimeLossYearly.div(MONTHS_PER_YEAR));
  const atHorizon = months.map((month) => cents(recommendation.chosen.totals.monthly.times(priceFactor(plan, 'azure', month))));
  return {
    currency: company.currency,
    exchangeRatePerUsd: company.exchangeRatePerUsd,
    exchangeRateAsOf: company.exchangeRateAsOf,
    discountRatePerYear: company.discountRatePerYear,
    effortHoursPerYear: recommendation.chosen.effort.reduce((sum, each) => sum + each.hoursPerYear, 0),
    complete: steps.every(({ evaluation }) => isComplete(evaluation)) && payments.every(({ month }) => month < months.length),
    months,
    rows: rows.map(written),
    totals: totals.map(text),
    cumulative: totals.map((_, at) => text(sumOf(totals.slice(0, at + 1)))),
    discountFactors: factors.map((factor) => factor.toFixed()),
    presentValues: present.map(text),
    years: yearsOf(rows, months),
    steps: steps.map((step) => stepOf(step, months)),
    oneOffs: payments.filter(({ month }) => month < months.length).map((payment) => oneOffOf(payment, months)),
    commitmentsEffective: commitments.effective.map(text),
    commitments: commitments.lines.map(({ lineId, bought, share, effective, billed }) => ({ lineId, bought, share: share.map(Number), effective: effective.map(text), billed: billed.map(text) })),
    oldEstate: oldEstate.parts,
    total: text(sumOf(totals)),
    presentValue: text(sumOf(present)),
    peak: { month: months[highest] ?? '', amount: text(totals[highest] ?? new Big(0)) },
    growthSaving: text(sumOf(atHorizon).minus(sumOf(azure.flatMap(({ amounts }) => amounts)))),
    today: againstToday(plan, months, sumByMonth(rows.filter(({ category }) => category !== 'managed-service'), months), factors),
    downtimeRisk: { monthly: text(risk), total: text(risk.times(months.length)) },
  };
}

const text = (amount: Big): string => amount.toFixed(MONEY_DECIMALS);
const sumOf = (amounts: readonly Big[]): Big => amounts.reduce((sum, each) => sum.plus(each), new Big(0));
const sumByMonth = (rows: readonly MonthlyRow[], months: readonly string[]): readonly Big[] => months.map((_, at) => sumOf(rows.map(({ amounts }) => amounts[at] ?? new Big(0))));
const paidByMonth = (payments: readonly Payment[], months: readonly string[]): readonly Big[] => months.map((_, at) => sumOf(payments.filter(({ month }) => month === at).map(({ amount }) => amount)));

const written = ({ category, layer, amounts }: MonthlyRow): CashRow => ({ id: layer === null ? category : `${category}.${layer}`, category, layer, months: amounts.map(text), total: text(sumOf(amounts)) });

const oneOffOf = ({ month, amount, ...payment }: Payment, months: readonly string[]): OneOff => ({ ...payment, month: months[month] ?? '', amount: text(amount) });

function yearsOf(rows: readonly MonthlyRow[], months: readonly string[]): readonly CashYear[] {
  return Array.from({ length: Math.ceil(months.length / MONTHS_PER_YEAR) }, (_, year) => {
    const [from, until] = [year * MONTHS_PER_YEAR, Math.min(months.length, (year + 1) * MONTHS_PER_YEAR)];
    const within = (chosen: readonly MonthlyRow[]): string => text(sumOf(chosen.flatMap(({ amounts }) => amounts.slice(from, until))));
    const categories = Object.fromEntries(CASH_CATEGORIES.map((category) => [category, within(rows.filter((row) => row.category === category))])) as CashYear['categories'];
    return { year: year + 1, from: months[from] ?? '', until: months[until - 1] ?? '', categories, total: within(rows) };
  });
}

function stepOf({ from, until, evaluation }: GrowthStep, months: readonly string[]): SizeStep {
  const production = evaluation.design.environments.find(({ kind }) => kind === 'production');
  return {
    from: months[from] ?? '',
    until: months[until - 1] ?? '',
    monthly: text(evaluation.totals.monthly),
    nodes: production?.nodes ? `${Number(production.nodes.count.toFixed(MONEY_DECIMALS))} × ${production.nodes.size.armSku}` : null,
    database: production?.postgres ? `${production.postgres.sku.sku}, ${production.postgres.storage.sizeGiB} GiB` : (production?.databaseServers?.fit.size.armSku ?? null),
    lines: evaluation.lines,
    terms: termsOf(evaluation.items),
    complete: isComplete(evaluation),
  };
}
