import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import type { JsonObject } from '../json';
import type { ModuleVersion } from '../moduleVersions';
import type { EnvironmentSizing } from '../sizing/environmentSizing';

export interface ModuleInput {
  readonly plan: Plan;
  readonly report: Report;
  readonly environment: EnvironmentSizing;
}

/** One variables file: the inputs of one published module, under the module's own names. */
export interface TfvarsModule {
  readonly file: string;
  readonly module: ModuleVersion;
  /** What the file makes, for the README. */
  readonly purpose: string;
  /** Null when the environment has no such resource. */
  variables(input: ModuleInput): JsonObject | null;
}
