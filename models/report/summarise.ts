import type { CashFlow } from '../cashflow/cashFlow';
import type { EnvironmentDesign } from '../candidates/design';
import { allocationDriverOf } from '../cost/allocationDriverOf';
import { NOT_ON_BILL } from '../resources/notOnBill';
import type { Outcome } from '../outcome/outcome';
import type { RiskWeek } from './migrationPlan';
import type { PricedPin } from '../pins/pricePins';
import { BUILT_IN_PACK } from '../rules/builtInPack';
import { relaxationRows } from './optimiserTables';
import type { SiteAllocation } from './report';
import type { EnvironmentTenancy } from '../recommendation/tenancyOfEnvironments';
import { summariseDesign } from './summariseDesign';
import type { EnvironmentRow, EvaluationSummary } from './summary';
import { MONEY_DECIMALS } from '../cost/cents';

const environmentRow = ({ steps, ...environment }: EnvironmentTenancy): EnvironmentRow => ({
  ...environment,
  priceOfStep: steps.map(({ tenancy, monthly, savingMonthly, effortYearly, yearly, forbiddenBy }) => ({
    tenancy,
    monthly: monthly?.toFixed(MONEY_DECIMALS) ?? null,
    saving: savingMonthly?.toFixed(MONEY_DECIMALS) ?? null,
    effortYearly: effortYearly.toFixed(MONEY_DECIMALS),
    yearly: yearly?.toFixed(MONEY_DECIMALS) ?? null,
    forbiddenBy,
  })),
});

/** Tables that the summary gives in short. */
interface SummaryTables {
  readonly allocation: readonly SiteAllocation[];
  readonly cashFlow: CashFlow;
  readonly riskByWeek: readonly RiskWeek[];
}

/** The public answer; names and order are kept. */
export function summarise(outcome: Outcome, production: EnvironmentDesign, pins: readonly PricedPin[], { allocation, cashFlow, riskByWeek }: SummaryTables): EvaluationSummary {
  const { plan, prices, recommendation, workloads, reasons, findings, ownRules } = outcome;
  const { complete, recommendation: decided, capacity, resilience, cost, commitment } = summariseDesign(plan, recommendation.chosen, production);
  return {
    plan: { name: plan.name, hash: outcome.planHash },
    priceBook: { id: prices.book.id, asOf: prices.book.asOf },
    rulePack: { builtIn: { ...BUILT_IN_PACK }, own: ownRules && { id: ownRules.id, name: ownRules.name, version: ownRules.version } },
    complete,
    recommendation: decided,
    workloads,
    environments: outcome.environments.map(environmentRow),
    capacity,
    resilience,
    cost,
    commitment,
    cashFlow: shortCashFlow(cashFlow),
    riskByWeek: riskByWeek.map(shortWeek),
    relaxations: relaxationRows(outcome),
    allocation: allocation.map(({ driver, basis, sites }) => ({ driver, chosen: driver === allocationDriverOf(plan), basis, sites: sites.map(({ siteId, weight, monthly }) => ({ id: siteId, weight, monthly })) })),
    notOnBill: NOT_ON_BILL,
    reasons,
    findings,
    pins: pins.map(({ row }) => row),
  };
}

function shortWeek({ monday, sitesOnOldSystem, bridgedFlows, bridgedPerHour, cutoverRisk, expectedLoss }: RiskWeek): EvaluationSummary['riskByWeek'][number] {
  return { monday, sitesOnOldSystem: sitesOnOldSystem.length, bridgedFlows, bridgedPerHour, cutoverRisk: cutoverRisk.toFixed(2), expectedLoss: expectedLoss.toFixed(2) };
}

function shortCashFlow({ complete, discountRatePerYear, total, presentValue, peak, growthSaving, today, years, months, totals }: CashFlow): EvaluationSummary['cashFlow'] {
  return { complete, discountRatePerYear, total, presentValue, peak, growthSaving, today, years, months: months.map((month, at) => ({ month, total: totals[at] ?? '' })) };
}
