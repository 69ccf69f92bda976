import { planPeriod } from '../capacity/planPeriod';
import { kubernetesVersionAt, postgresVersionAt } from '../capacity/supportedVersions';
import type { Requirements } from '../capacity/requirements';
import type { Plan } from '../document/schema/plan';
import type { RulePack } from '../document/schema/rulePack';
import { findRegion } from '../facts/regions';
import { RETIREMENTS } from '../facts/retirements';
import { nearestPricedRegion } from '../prices/nearestPricedRegion';
import type { PriceIndex } from '../prices/indexPrices';
import type { Relaxation } from '../optimiser/smallestRelaxations';
import type { Recommendation } from '../recommendation/recommend';
import type { WaveRow } from '../report/report';
import type { Finding } from '../report/summary';
import { count, span } from '../rules/planFacts';
import type { FiredRule } from '../rules/rule';
import { calendarFindings } from './calendarFindings';
import { clashFindings } from './clashFindings';
import { EDGE_CHECKS, narrowLines } from './lineFindings';
import type { MigrationPlan } from '../report/migrationPlan';
import { migrationFindings } from './migrationFindings';
import { packFindings } from './packFindings';
import { pinFindings } from './pinFindings';
import { relaxedObjectives } from './relaxedObjectives';
import { retiringSizes } from './retiringSizes';
import { standInFindings } from './standInFindings';

export interface FindingContext {
  readonly plan: Plan;
  readonly prices: PriceIndex;
  readonly requirements: Requirements;
  readonly recommendation: Recommendation;
  readonly relaxations: readonly Relaxation[];
  readonly waves: readonly WaveRow[];
  readonly migration: MigrationPlan;
  readonly fired: readonly FiredRule[];
  readonly ownRules: RulePack | null;
}

type Check = (context: FindingContext) => readonly Finding[];

/** What a reviewer should see before trusting the answer; errors make the plan incomplete or miss an objective. */
export const CHECKS: readonly Check[] = [missingPrices, standInFindings, sizingGaps, missedObjectives, relaxedObjectives, packFindings, ruleFindings, oversizedBatches, narrowLines, budget, pinFindings, ...EDGE_CHECKS, supportEnds, retiringSizes, fewConnections, regions, calendarFindings, migrationFindings, clashFindings];

export function findFindings(context: FindingContext): readonly Finding[] {
  return CHECKS.flatMap((check) => check(context));
}

function missingPrices({ prices, recommendation }: FindingContext): readonly Finding[] {
  return recommendation.chosen.totals.missing.map((line) => {
    const key = { service: line.service, product: line.product, sku: line.sku, meter: line.meter, region: line.region, unit: line.unit };
    const nearest = nearestPricedRegion(prices, key);
    return {
      id: `price.missing.${line.id}`,
      severity: 'error',
      text: `${line.label}: the price book has no price of “${line.meter}” in ${line.region}${nearest ? `; the nearest region with one is ${nearest}` : ''}. The totals leave it out.`,
      where: '',
    };
  });
}

function sizingGaps({ recommendation }: FindingContext): readonly Finding[] {
  return recommendation.chosen.design.gaps.map((gap, index) => ({ id: `sizing.gap.${index + 1}`, severity: 'error', text: `Not sized: ${gap}.`, where: '' }));
}

function missedObjectives({ plan, recommendation }: FindingContext): readonly Finding[] {
  return recommendation.chosen.resilience.objectives
    .filter((objective) => !objective.met)
    .map((objective) => {
      const workload = plan.workloads.find((each) => each.id === objective.workloadId);
      const title = recommendation.chosen.resilience.scenarios.find((each) => each.scenario.id === objective.scenarioId)?.scenario.title ?? objective.scenarioId;
      return {
        id: `objective.${objective.id}`,
        severity: 'warning',
        text: `${title}: ${workload?.name ?? objective.workloadId} allows ${span(objective.target)} ${objective.kind === 'rto' ? 'of outage' : 'of lost data'}, the best affordable design needs ${span(objective.achieved)}.`,
        where: `/workloads/${objective.workloadId}`,
      };
    });
}

function oversizedBatches({ requirements }: FindingContext): readonly Finding[] {
  return requirements.batch.flatMap((run) =>
    run.partsNeeded === 1
      ? []
      : [
          {
            id: run.owner.kind === 'integration' ? `batch.too-long.${run.id}` : `batch.too-long.${run.owner.id}.${run.id}`,
            severity: run.fits ? ('information' as const) : ('warning' as const),
            text: `${run.name} takes ${span(run.hours * 60)} in a window of ${span(run.windowHours * 60)}; it needs ${count(run.partsNeeded, 'part', 'parts')} side by side${run.fits ? '' : ', but is marked as not splittable'}.`,
            where: `/${run.owner.kind}s/${run.owner.id}`,
          },
        ],
  );
}

function budget({ plan, recommendation }: FindingContext): readonly Finding[] {
  const { budgetPerMonth, currency } = plan.company;
  const { monthly } = recommendation.chosen.totals;
  if (budgetPerMonth === null || monthly.lte(budgetPerMonth)) return [];
  return [{ id: 'cost.over-budget', severity: 'warning', text: `The bill of ${monthly.toFixed(0)} ${currency} a month before commitments is above the budget of ${budgetPerMonth} ${currency}.`, where: '' }];
}

/** What the rules demand and advise. */
function ruleFindings({ fired }: FindingContext): readonly Finding[] {
  return fired.flatMap(({ rule, hit }) => (rule.raises === undefined ? [] : [{ id: rule.id, severity: rule.raises, text: hit.sentence, where: hit.where ?? '' }]));
}

/** Waves that end after the date that the plan names. */
/** A region that the tables do not know, or a second one where the data may not go. */
function regions({ plan, recommendation }: FindingContext): readonly Finding[] {
  const { region, drRegion } = recommendation.chosen.candidate;
  const unknown = [region, drRegion].filter((each) => each !== null && findRegion(each) === null).map((each): Finding => ({ id: `region.unknown.${each}`, severity: 'warning', text: `The region “${each}” is not in the table of Azure regions: zones, pairs and prices are unknown.`, where: '/company' }));
  const named = plan.company.regions.disasterRecovery;
  const strays = named !== null && plan.company.residency !== 'none' && findRegion(named)?.geography !== findRegion(region)?.geography;
  const forbidden = named !== null && plan.company.regions.allowed.length > 0 && !plan.company.regions.allowed.includes(named);
  const outside: Finding[] = strays || forbidden ? [{ id: 'region.recovery-not-allowed', severity: 'warning', text: `The recovery region ${named} ${strays ? 'lies outside the geography in which the data must stay' : 'is not among the allowed regions'}.`, where: '/company' }] : [];
  return [...unknown, ...outside];
}

/** Versions that are out of support when the plan starts, or leave it before its horizon; the register names what replaces them. */
function supportEnds({ plan, recommendation }: FindingContext): readonly Finding[] {
  const { start, end } = planPeriod(plan);
  const horizon = end.slice(0, 'YYYY-MM'.length);
  const postgres = { name: 'PostgreSQL', entry: (version: string) => `postgresql-${version}-standard-support-on-azure`, ...postgresVersionAt(start) };
  const kubernetes = { name: 'Kubernetes', entry: (version: string) => `kubernetes-${version.replace('.', '-')}-on-aks-community-support`, ...kubernetesVersionAt(start) };
  const parts = recommendation.chosen.candidate.platform === 'aks' ? [kubernetes, postgres] : [postgres];
  return parts.flatMap(({ name, entry, version, supportEnds: ends, supportedAtStart }): Finding[] => {
    const id = `lifecycle.${name.toLowerCase()}`;
    const replacement = RETIREMENTS.find((each) => each.id === entry(version))?.replacement;
    const next = replacement === undefined ? '' : ` (${replacement})`;
    if (!supportedAtStart) return [{ id, severity: 'warning', text: `${name} ${version} is the newest known version and out of support since ${ends}, before the plan starts on ${start}; take a newer version when it is published${next}.`, where: '' }];
    return ends < horizon ? [{ id, severity: 'information', text: `${name} ${version} leaves support in ${ends}, before the horizon ends in ${horizon}; an upgrade belongs in the roadmap${next}.`, where: '' }] : [];
  });
}

/** More connections than slots go through the built-in pooler; who listens for notifications keeps a connection of his own. */
function fewConnections({ recommendation }: FindingContext): readonly Finding[] {
  const production = recommendation.chosen.design.environments.find((each) => each.kind === 'production');
  if (!production?.postgres?.pooled) return [];
  const { connections, listeningConnections } = production.database;
  return [
    {
      id: 'database.pooler',
      severity: 'information',
      text: `${connections} connections at worst are more than ${production.postgres.sku.sku} has slots: web and job workers share the built-in pooler in transaction mode; the ${listeningConnections} of the bus, the scheduled jobs and the job runner need session mode or go straight to the server, because they listen for notifications.`,
      where: '',
    },
  ];
}
