import type { EnvironmentDesign } from '../candidates/design';
import { webPodsOf } from '../capacity/pods';
import { TIER_POLICIES } from '../candidates/tierPolicy';
import type { Plan } from '../document/schema/plan';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import { isComplete } from '../evaluation/isComplete';
import type { EvaluationSummary } from './summary';
import { objectiveLabel } from '../resilience/objectiveLabel';

/** What follows from the recommended design alone, whatever it was compared with. */
export type DesignSummary = Pick<EvaluationSummary, 'complete' | 'recommendation' | 'capacity' | 'resilience' | 'cost' | 'commitment'>;

/** The part of the public answer that a design tells of itself. */
export function summariseDesign(plan: Plan, chosen: Evaluation, production: EnvironmentDesign): DesignSummary {
  const { candidate, totals, commitment, resilience, managedServiceYearly, downtimeLossYearly, riskAdjustedYearly } = chosen;
  const { requirements, web, compute, nodes, postgres, databaseServers, redis } = production;
  const policy = TIER_POLICIES[candidate.tier];
  const availability = resilience.availability();
  return {
    complete: isComplete(chosen),
    recommendation: { ...candidate },
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
      objectives: resilience.objectives.map((objective) => {
        const { id, target, achieved, unit, met } = objective;
        return { id, label: objectiveLabel(objective, resilience.scenarios), target, achieved: Math.round(achieved * 10) / 10, unit, met };
      }),
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
  };
}
