import type { JsonObject } from '../../platform/json';
import { resourceFiles } from '../../platform/resourceFiles';
import type { PublishedModule } from '../../platform/resources/resourceKind';
import type { ExportInput } from '../exporter';

/** The parameters of one module, written as two files. */
export interface BicepFile {
  /** Below `bicep/`, without an ending: `workload/prod/flexibleserver`. */
  readonly path: string;
  readonly kind: string;
  readonly purpose: string;
  readonly module: PublishedModule;
  readonly parameters: JsonObject;
}

/** Every set of parameters, environment by environment. */
export function bicepFiles(input: ExportInput): readonly BicepFile[] {
  return resourceFiles(input).flatMap(({ folder, stem, bicep, kind }) =>
    bicep === null ? [] : [{ path: `${folder}/${stem}`, kind: kind.id, purpose: kind.purpose, module: kind.bicep, parameters: bicep }],
  );
}
