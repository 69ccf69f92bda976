import type { Objective } from './objectives';
import type { PlayedScenario } from './scenario';

/**
 * What an objective is called: what is held against it, and in which failure.
 * @example objectiveLabel({ kind: 'rto', scenarioId: 'zone-loss' }, scenarios) // 'Recovery time: Loss of a zone'
 */
export function objectiveLabel({ kind, scenarioId }: Pick<Objective, 'kind' | 'scenarioId'>, scenarios: readonly { readonly scenario: Pick<PlayedScenario['scenario'], 'id' | 'title'> }[]): string {
  const title = scenarios.find(({ scenario }) => scenario.id === scenarioId)?.scenario.title ?? scenarioId;
  return `${kind === 'rto' ? 'Recovery time' : 'Data loss'}: ${title}`;
}
