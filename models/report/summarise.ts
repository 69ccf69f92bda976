import type { CashFlow } from '../cashflow/cashFlow';
import type { EnvironmentDesign } from '../candidates/design';
import { webPodsOf } from '../capacity/pods';
import { allocationDriverOf } from '../cost/allocationDriverOf';
import { NOT_ON_BILL } from '../resources/notOnBill';
import { TIER_POLICIES } from '../candidates/tierPolicy';
import { isComplete } from '../evaluation/isComplete';
import type { Outcome } from '../outcome/outcome';
import type { RiskWeek } from './migrationPlan';
import type { PricedPin } from '../pins/pricePins';
import { BUILT_IN_PACK } from '../rules/builtInPack';
import { relaxationRows } from './optimiserTables';
import type { SiteAllocation } from './report';
import type { EnvironmentTenancy } from '../recommendation/tenancyOfEnvironments';
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
  const { candidate, totals, commitment, resilience, managedServiceYearly, downtimeLossYearly, riskAdjustedYearly } = recommendation.chosen;
  const { requirements, web, compute, nodes, postgres, databaseServers, redis } = production;
  const policy = TIER_POLICIES[candidate.tier];
  const availability = resilience.availability();
  return {
    plan: { name: plan.name, hash: outcome.planHash },
    priceBook: { id: prices.book.id, asOf: prices.book.asOf },
    rulePack: { builtIn: { ...BUILT_IN_PACK }, own: ownRules && { id: ownRules.id, name: ownRules.name, version: ownRules.version } },
    complete: isComplete(recommendation.chosen),
    recommendation: { ...candidate },
    workloads,
    environments: outcome.environments.map(environmentRow),
    capacity: {
      webWorkers: web.workers,
      websocketProcesses: webPodsOf(compute.pods),
      jobWorkers: requirements.jobs.workers,
      scheduledJobProcesses: requirements.scheduledJobProcesses,
      nodes: nodes ? [{ sku: nodes.size.armSku, count: nodes.count, zoneSpread: policy.domainName === 'zone' ? policy.domains.count : 1, pooled: nodes.pooled }] : [],
      postgres: {
        sku: postgres?.sku.sku ?? databaseServers?.fit.size.armSku ?? '',
        storageGiB: postgres?.storage.sizeGiB ?? databaseServers?.diskGiB ?? 0,
        ha: policy.postgresHa,
        replicas: (policy.recoveryRegion ? 1 : 0) + (production.reporting?.proposed ? 1 : 0),
      },
      redis: redis ? { sku: redis.sku.sku, ha: redis.nodes > 1 } : null,
    },
    resilience: {
      availability: availability.contractual.availability,
      expectedAvailability: availability.expected.availability,
      withoutSla: availability.contractual.unpublished,
      blocks: availability.rows.map(({ id, name, depth, contractual, expected, weight }) => ({ id, name, depth, contractual, expected, share: weight })),
      objectives: resilience.objectives.map(({ id, target, achieved, unit, met }) => ({ id, target, achieved: Math.round(achieved * 10) / 10, unit, met })),
      expectedDowntimeHoursPerYear: Math.round(resilience.downtimeHoursPerYear * 1000) / 1000,
      expectedDataLossMinutesPerYear: Math.round(resilience.dataLossMinutesPerYear * 1000) / 1000,
      expectedEntriesLostPerYear: Math.round(resilience.entriesLostPerYear * 10) / 10,
    },
    cost: {
      currency: plan.company.currency,
      monthly: totals.monthly.toFixed(2),
      production: totals.production.toFixed(2),
      nonProduction: totals.nonProduction.toFixed(2),
      yearly: totals.yearly.toFixed(2),
      managedServiceYearly: managedServiceYearly.toFixed(2),
      expectedDowntimeLossYearly: downtimeLossYearly.toFixed(2),
      riskAdjustedYearly: riskAdjustedYearly.toFixed(2),
    },
    commitment: {
      policy: commitment.policy,
      monthlyPayg: totals.monthly.toFixed(2),
      monthlyEffective: totals.monthly.minus(commitment.savingMonthly).toFixed(2),
      saving: commitment.savingMonthly.toFixed(2),
    },
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
