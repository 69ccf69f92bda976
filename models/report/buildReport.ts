import { listTotals } from '../cost/listTotals';
import { ASSUMPTIONS } from '../assumptions/register';
import { termsOf } from '../billOfMaterials/termsOf';
import { planCashFlow } from '../cashflow/planCashFlow';
import { isComplete } from '../evaluation/isComplete';
import { deriveGovernance } from '../governance/deriveGovernance';
import type { Outcome } from '../outcome/outcome';
import type { PricedPin } from '../pins/pricePins';
import { commitmentTable } from './commitmentTable';
import { allocationFigures } from './figures/allocationFigures';
import { availabilityFigures } from './figures/availabilityFigures';
import { addCashFlowFigures } from './figures/cashFlowFigures';
import { addComputeFigures } from './figures/computeFigures';
import { commitmentTotals } from './figures/commitmentTotals';
import { costFigures } from './figures/costFigures';
import { addDataFigures } from './figures/dataFigures';
import { decisionFigures } from './figures/decisionFigures';
import { addDemandFigures } from './figures/demandFigures';
import { environmentFigures } from './figures/environmentFigures';
import { FigureBook } from './figures/figureBook';
import { addJobFigures } from './figures/jobFigures';
import { addLineFigures } from './figures/lineFigures';
import { fixedFigure, pinFigureIds, pinFigures } from './figures/pinFigures';
import { migrationFigures } from './figures/migrationFigures';
import { optimiserFigures } from './figures/optimiserFigures';
import { riskFigures } from './figures/riskFigures';
import { addWebFigures } from './figures/webFigures';
import { riskByWeek } from '../waves/riskByWeek';
import { judgeScenario } from '../resilience/judgeScenario';
import type { PlayedScenario } from '../resilience/scenario';
import { headline } from './headline';
import { paretoRows } from './optimiserTables';
import { allocationTable } from './allocationTable';
import { backlogTable, batchRows, podRows, versionRows } from './operationsTables';
import type { AlternativeRow, AssumptionRow, DemandTable, FailureScenarioRow, Report } from './report';
import { ruleRows } from './ruleRows';
import { rulesOfThumb } from './rulesOfThumb';
import { scalingTable } from './scalingTable';
import { siteLineRows } from './siteLineRows';
import { sizingCards } from './sizingCards';
import { summarise } from './summarise';

/** Lays an outcome and the prices of its pins out for readers: figures with their reasons, tables, one sentence. Nothing is computed anew here. */
export function buildReport(outcome: Outcome, pins: readonly PricedPin[] = []): Report {
  const { plan, recommendation } = outcome;
  const production = recommendation.chosen.design.environments.find((each) => each.kind === 'production');
  if (!production) throw new Error('a plan without production passed the document checks');
  const comparisons = rulesOfThumb(outcome, production);
  const scaling = scalingTable(outcome, production);
  const { governance, figures: governanceFigures } = deriveGovernance(outcome, production);
  const cashFlow = planCashFlow(outcome);
  const commitments = commitmentTable(outcome, cashFlow);
  const book = new FigureBook();
  book.add(...decisionFigures(outcome));
  addDemandFigures(outcome, book);
  addWebFigures(outcome, production, book);
  addJobFigures(outcome, production, book);
  addComputeFigures(outcome, production, book);
  addDataFigures(outcome, production, book);
  addLineFigures(outcome, book);
  book.add(...environmentFigures(outcome), ...optimiserFigures(outcome), ...riskFigures(outcome), ...availabilityFigures(outcome), ...costFigures(outcome), ...commitmentTotals(outcome), ...pinFigures(outcome, pins), ...comparisons.map((each) => each.figure), ...scaling.figures, ...commitments.figures);
  book.addInAnyOrder(governanceFigures);
  addCashFlowFigures(cashFlow, outcome, book);
  const weeks = riskByWeek(plan, outcome.migration, recommendation.chosen.downtimeLossYearly.toNumber());
  book.add(...migrationFigures(outcome, weeks, book));
  const allocation = allocationTable(outcome);
  allocationFigures(outcome, allocation, book);
  for (const pin of plan.pins) book.add(...fixedFigure(book.all(), pin));
  return {
    summary: summarise(outcome, production, pins, { allocation, cashFlow, riskByWeek: weeks }),
    headline: headline(outcome),
    figures: book.all(),
    demand: demandTable(outcome),
    sizing: sizingCards(outcome, production),
    bill: billOf(outcome),
    commitments: commitments.table,
    cashFlow,
    allocation,
    scenarios: scenarioRows(outcome),
    availability: recommendation.chosen.resilience.availability().rows,
    alternatives: alternativeRows(outcome),
    pareto: paretoRows(outcome),
    search: outcome.search,
    waves: outcome.waves,
    migration: { ...outcome.migration, riskByWeek: weeks },
    assumptions: assumptionRows(outcome),
    rulesOfThumb: comparisons.map((each) => each.row),
    pods: podRows(production),
    scaling: scaling.rows,
    backlog: backlogTable(outcome),
    batch: batchRows(outcome),
    lines: siteLineRows(outcome),
    versions: versionRows(outcome),
    rules: ruleRows(outcome),
    governance,
    pins: pins.map(({ row }) => ({ ...row, figureIds: pinFigureIds(row.id) })),
  };
}

function demandTable({ plan, demand }: Outcome): DemandTable {
  const rounded = (hours: Float64Array | undefined): readonly number[] => Array.from(hours ?? [], (value) => Math.round(value * 10) / 10);
  return {
    requestsPerHour: rounded(demand.requestsPerHour),
    sites: plan.sites.map((site) => ({ siteId: site.id, name: site.name, requestsPerHour: rounded(demand.bySite.get(site.id) ?? new Float64Array(168)) })),
    season: demand.season,
    peakHour: demand.peakHour,
  };
}

function scenarioRows({ plan, assumptions, recommendation }: Outcome): readonly FailureScenarioRow[] {
  return recommendation.chosen.resilience.scenarios.map((played) => ({
    id: played.scenario.id,
    title: played.scenario.title,
    risk: played.scenario.risk,
    response: played.response,
    uncovered: played.uncovered,
    frequencyPerYear: played.frequencyPerYear,
    recoveryMinutes: played.recoveryMinutes,
    dataLossMinutes: played.dataLossMinutes,
    affectedShare: played.affectedShare,
    hit: played.hit,
    ...judgeScenario(plan, played, assumptions),
    lossPerYear: played.lossPerYear.toFixed(2),
    sameForEveryDesign: isSameForAll(played, recommendation),
    figureId: `scenario.${played.scenario.id}`,
  }));
}

/** To the cent, as the cost is weighed. */
function isSameForAll({ scenario, lossPerYear }: PlayedScenario, { verdicts }: Outcome['recommendation']): boolean {
  return verdicts.every(({ evaluation }) => evaluation.resilience.scenarios.every((other) => other.scenario.id !== scenario.id || other.lossPerYear.toFixed(2) === lossPerYear.toFixed(2)));
}

function alternativeRows({ recommendation }: Outcome): readonly AlternativeRow[] {
  return recommendation.verdicts.map(({ evaluation, status, why }) => {
    const priced = isComplete(evaluation);
    return {
      id: evaluation.id,
      tenancy: evaluation.candidate.tenancy,
      tier: evaluation.candidate.tier,
      platform: evaluation.candidate.platform,
      database: evaluation.candidate.database,
      status,
      why,
      monthly: priced ? evaluation.totals.monthly.toFixed(2) : null,
      riskAdjustedYearly: priced ? evaluation.riskAdjustedYearly.toFixed(2) : null,
      expectedDowntimeHoursPerYear: Math.round(evaluation.resilience.downtimeHoursPerYear * 1000) / 1000,
    };
  });
}

function assumptionRows({ plan, assumptions }: Outcome): readonly AssumptionRow[] {
  return ASSUMPTIONS.map(({ id, label, unit, low, likely, high, rationale }) => {
    const override = plan.assumptions.find((each) => each.id === id);
    return { id, label, unit, value: assumptions.value(id), low, likely, high, rationale, overriddenBy: override?.by ?? null, overrideReason: override?.reason ?? null };
  });
}

/** Lines of the choice, with the rate and, where the company has discounts, the list prices behind them. */
function billOf({ plan: { company }, recommendation: { chosen } }: Outcome): Report['bill'] {
  const list = listTotals(chosen.lines);
  return { currency: company.currency, exchangeRatePerUsd: company.exchangeRatePerUsd, exchangeRateAsOf: company.exchangeRateAsOf, ...(list ? { list } : {}), lines: chosen.lines, terms: termsOf(chosen.items) };
}
