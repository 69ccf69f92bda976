import type { JsonObject } from '../../platform/json';
import { resourceFiles } from '../../platform/resourceFiles';
import type { PublishedModule } from '../../platform/resources/resourceKind';
import type { ExportInput } from '../exporter';

/** One variables file of the hand-off. */
export interface TfvarsFile {
  /** Below `terraform/`: `workload/prod/flexibleserver.tfvars.json`. */
  readonly path: string;
  /** Id of the kind of resource. */
  readonly kind: string;
  readonly purpose: string;
  readonly module: PublishedModule;
  readonly variables: JsonObject;
}

/** Every variables file, environment by environment. */
export function tfvarsFiles(input: ExportInput): readonly TfvarsFile[] {
  return resourceFiles(input).flatMap(({ folder, stem, terraform, kind }) =>
    terraform === null || kind.terraform === null ? [] : [{ path: `${folder}/${stem}.tfvars.json`, kind: kind.id, purpose: kind.purpose, module: kind.terraform, variables: terraform }],
  );
}
