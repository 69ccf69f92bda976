import { TENANCY_POLICIES } from '../../../../models/candidates/tenancyPolicy';
import type { ExportInput } from '../../exporter';
import type { TfvarsFile } from '../tfvarsFiles';
import { flexibleServer } from '../../../platform/resources/flexibleServer/flexibleServer';
import { managedCluster } from '../../../platform/resources/managedCluster/managedCluster';
import { exportedEnvironments } from '../../../platform/sizing/environmentFolders';
import { tenancyOf } from '../../../platform/sizing/tenancyOf';

/** Parts that the tenant owns but whose size the catalogue does not know, so that no file could be written. */
export function unsized(files: readonly TfvarsFile[], input: ExportInput): readonly string[] {
  const { recommendation } = input.report.summary;
  const expected = (id: string) => {
    const { pooledCompute, sharedDatabaseServer } = TENANCY_POLICIES[tenancyOf(id, input)];
    return [
      ...(recommendation.platform === 'aks' && !pooledCompute ? [managedCluster] : []),
      ...(recommendation.database === 'managed' && !sharedDatabaseServer ? [flexibleServer] : []),
    ];
  };
  return exportedEnvironments(input.plan, recommendation).flatMap(({ id, folder }) =>
    expected(id)
      .map(({ owner, id }) => `${owner}/${folder}/${id}.tfvars.json`)
      .filter((path) => files.every((file) => file.path !== path))
      .map((path) => `\`${path}\`: the answer names no size of the catalogue for it.`),
  );
}
