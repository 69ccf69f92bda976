import type { ExportInput } from '../exporters/exporter';
import { RESOURCE_KINDS } from './resources/registry';
import type { ResourceFile, ResourceKind } from './resources/resourceKind';
import { derivePlatform } from './sizing/derivePlatform';

/** One resource of the hand-off, in the folder of its owner and environment. */
export interface PlacedResource extends ResourceFile {
  /** `workload/prod`. */
  readonly folder: string;
  readonly kind: ResourceKind;
}

/** Every resource, environment by environment, in the order of the registry. */
export function resourceFiles(input: ExportInput): readonly PlacedResource[] {
  const { plan, report } = input;
  const { environments: siblings } = derivePlatform(input);
  return siblings.flatMap((environment) =>
    RESOURCE_KINDS.flatMap((kind) => kind.files({ plan, report, environment, siblings }).map((file) => ({ ...file, folder: `${kind.owner}/${environment.scope.environment}`, kind }))),
  );
}
