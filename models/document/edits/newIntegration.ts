import type { Integration } from '../schema/integration';
import type { Plan } from '../schema/plan';
import { freshId } from './freshId';
import { freshName } from './freshName';
import { NIGHT_WINDOW, SYSTEM_PRESETS } from './systemPresets';

/** A flow between two ends (systems or workloads) with the class and rate that such a system usually has. */
export function newIntegration(plan: Plan, from: string, to: string): Integration {
  const system = plan.systems.find((item) => item.id === from) ?? plan.systems.find((item) => item.id === to);
  const { flow } = SYSTEM_PRESETS[system?.kind ?? 'other'];
  const ends = [from, to].map((id) => endName(plan, id));
  return {
    id: freshId(plan, `${from}-to-${to}`),
    name: freshName(plan.integrations, ends.join(' to ').slice(0, 110)),
    from,
    to,
    ...flow,
    criticality: system?.criticality ?? 'medium',
    window: flow.mode === 'batch' ? NIGHT_WINDOW : null,
    note: '',
  };
}

const endName = (plan: Plan, id: string): string =>
  [...plan.systems, ...plan.workloads].find((item) => item.id === id)?.name ?? id;
