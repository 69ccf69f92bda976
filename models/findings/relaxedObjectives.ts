import { TENANCY_POLICIES } from '../candidates/tenancyPolicy';
import type { Relaxation, RelaxedObjective } from '../optimiser/smallestRelaxations';
import type { Plan } from '../document/schema/plan';
import type { Finding } from '../report/summary';
import { listed, roundedMoney, span } from '../rules/planFacts';

const NAMES = { rto: 'recovery time', rpo: 'data loss' } as const;

/** Where no design meets every objective: what would have to give, and the price of the design that then fits. */
export function relaxedObjectives({ plan, relaxations }: { readonly plan: Plan; readonly relaxations: readonly Relaxation[] }): readonly Finding[] {
  return relaxations.map(({ objectives, evaluation }, at) => {
    const { tenancy, tier, platform, database } = evaluation.candidate;
    const design = `${TENANCY_POLICIES[tenancy].label.toLowerCase()}, ${[tier, platform, database].join(', ')}`;
    return {
      id: `objective.relaxation.${at + 1}`,
      severity: 'information',
      text: `No design meets every objective. The smallest change that helps: ${objectives.map((each) => change(each, plan)).join(' and ')}. Then ${design} meets them all at ${roundedMoney(Number(evaluation.totals.monthly), plan.company.currency)} a month.`,
      where: objectives[0]?.workloadIds[0] === undefined ? '' : `/workloads/${objectives[0].workloadIds[0]}`,
    };
  });
}

function change({ kind, stated, needed, workloadIds }: RelaxedObjective, plan: Plan): string {
  const names = workloadIds.map((id) => plan.workloads.find((workload) => workload.id === id)?.name ?? id);
  return `a ${NAMES[kind]} of ${span(needed)} instead of ${span(stated)} for ${listed(names)}`;
}
