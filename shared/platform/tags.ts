import type { Plan } from '../../models/document';
import { REPLACE_ME } from './placeholders/placeholderValues';
import type { EnvironmentSizing } from './sizing/environmentSizing';

const CRITICALITIES = ['low', 'medium', 'high', 'critical'] as const;
const SENSITIVITIES = ['public', 'internal', 'confidential', 'restricted'] as const;

/** Azure's longest tag value. */
const MOST_CHARACTERS = 256;

/**
 * The same tags on every resource. `sourceBundle` is the plan's id and no fingerprint, so that a small change of the plan
 * does not touch the tags of everything.
 */
export function tags(plan: Plan, environment: EnvironmentSizing): Readonly<Record<string, string>> {
  return {
    environment: environment.scope.environment,
    workload: plan.name.slice(0, MOST_CHARACTERS),
    owner: `${REPLACE_ME}-owner`,
    costCenter: `${REPLACE_ME}-cost-center`,
    criticality: environment.production ? highest(CRITICALITIES, plan.workloads.map((workload) => workload.criticality)) : CRITICALITIES[0],
    dataClassification: highest(SENSITIVITIES, plan.workloads.map((workload) => workload.sensitivity)),
    createdBy: 'Plantwright',
    sourceBundle: plan.id,
  };
}

function highest<T extends string>(ladder: readonly [T, ...T[]], values: readonly T[]): T {
  return values.reduce((top, value) => (ladder.indexOf(value) > ladder.indexOf(top) ? value : top), ladder[0]);
}
