import type { Environment, EnvironmentKind } from '../schema/environment';
import type { Plan } from '../schema/plan';
import { freshId } from './freshId';
import { freshName } from './freshName';

const ALWAYS_ON_HOURS = 168;
const OFFICE_HOURS = 60;

const PRESETS: Readonly<Record<EnvironmentKind, Pick<Environment, 'name' | 'size' | 'hoursPerWeek'>>> = {
  production: { name: 'Production', size: 1, hoursPerWeek: ALWAYS_ON_HOURS },
  staging: { name: 'Staging', size: 0.5, hoursPerWeek: OFFICE_HOURS },
  test: { name: 'Test', size: 0.25, hoursPerWeek: OFFICE_HOURS },
  development: { name: 'Development', size: 0.25, hoursPerWeek: OFFICE_HOURS },
  training: { name: 'Training', size: 0.25, hoursPerWeek: OFFICE_HOURS },
};

export function newEnvironment(plan: Plan, kind: EnvironmentKind): Environment {
  const preset = PRESETS[kind];
  return { ...preset, id: freshId(plan, kind), kind, name: freshName(plan.environments, preset.name) };
}
