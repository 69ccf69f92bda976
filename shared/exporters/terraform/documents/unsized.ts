import { TENANCY_POLICIES } from '../../../../models/candidates/tenancyPolicy';
import type { ExportInput } from '../../exporter';
import type { TfvarsFile } from '../tfvarsFiles';
import { flexibleServer } from '../modules/flexibleServer';
import { managedCluster } from '../modules/managedCluster';
import { exportedEnvironments } from '../sizing/environmentFolders';

/** Parts that the tenant owns but whose size the catalogue does not know, so that no file could be written. */
export function unsized(files: readonly TfvarsFile[], { plan, report }: ExportInput): readonly string[] {
  const { recommendation } = report.summary;
  const { pooledCompute, sharedDatabaseServer } = TENANCY_POLICIES[recommendation.tenancy];
  const expected = [
    ...(recommendation.platform === 'aks' && !pooledCompute ? [managedCluster] : []),
    ...(recommendation.database === 'managed' && !sharedDatabaseServer ? [flexibleServer] : []),
  ];
  return exportedEnvironments(plan, recommendation).flatMap(({ folder }) =>
    expected
      .map((module) => `workload/${folder}/${module.file}`)
      .filter((path) => files.every((file) => file.path !== path))
      .map((path) => `\`${path}\`: the answer names no size of the catalogue for it.`),
  );
}
