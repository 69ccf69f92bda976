import type { EnvironmentKind, Plan } from '../../../models/document';
import type { EvaluationSummary } from '../../../models/report/summary';

/** An environment of the hand-off: those of the plan, and the recovery region where the answer has one. */
export interface ExportedEnvironment {
  /** Id in plan and bill. */
  readonly id: string;
  readonly name: string;
  readonly kind: EnvironmentKind | 'recovery';
  readonly folder: string;
  readonly region: string;
  readonly hoursPerWeek: number;
}

const FOLDERS: Readonly<Record<ExportedEnvironment['kind'], string>> = {
  production: 'prod',
  staging: 'staging',
  test: 'test',
  development: 'dev',
  training: 'training',
  recovery: 'dr',
};

/** Id under which the bill lists the recovery region. */
const RECOVERY_ID = 'recovery';
const HOURS_PER_WEEK = 168;

/** One folder per environment, named by its kind; a second one of the same kind gets a number: `test`, `test-2`. */
export function exportedEnvironments(plan: Plan, { region, drRegion }: EvaluationSummary['recommendation']): readonly ExportedEnvironment[] {
  const own = plan.environments.map(({ id, name, kind, hoursPerWeek }, index) => {
    const before = plan.environments.slice(0, index).filter((other) => other.kind === kind).length;
    return { id, name, kind, folder: before === 0 ? FOLDERS[kind] : `${FOLDERS[kind]}-${before + 1}`, region, hoursPerWeek };
  });
  if (drRegion === null) return own;
  const recovery: ExportedEnvironment = {
    id: RECOVERY_ID,
    name: 'Recovery region',
    kind: 'recovery',
    folder: FOLDERS.recovery,
    region: drRegion,
    hoursPerWeek: HOURS_PER_WEEK,
  };
  return [...own, recovery];
}
