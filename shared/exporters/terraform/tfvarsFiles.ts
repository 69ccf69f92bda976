import type { ExportInput } from '../exporter';
import type { JsonObject } from './json';
import { TFVARS_MODULES } from './modules/registry';
import type { TfvarsModule } from './modules/tfvarsModule';
import { deriveEnvironments } from './sizing/deriveEnvironments';

/** One variables file of the hand-off. */
export interface TfvarsFile {
  /** Below `terraform/`: `workload/prod/flexibleserver.tfvars.json`. */
  readonly path: string;
  readonly module: TfvarsModule;
  readonly variables: JsonObject;
}

/** Every variables file, environment by environment, in the order of the module registry. */
export function tfvarsFiles(input: ExportInput): readonly TfvarsFile[] {
  const { plan, report } = input;
  return deriveEnvironments(input).flatMap((environment) =>
    TFVARS_MODULES.flatMap((module) => {
      const variables = module.variables({ plan, report, environment });
      return variables === null ? [] : [{ path: `workload/${environment.scope.environment}/${module.file}`, module, variables }];
    }),
  );
}
