import { TENANCY_POLICIES } from '../../../models/candidates/tenancyPolicy';
import type { ExportInput } from '../../exporters/exporter';
import type { PlacedResource } from '../../platform/resourceFiles';
import { flexibleServer } from '../../platform/resources/flexibleServer/flexibleServer';
import { managedCluster } from '../../platform/resources/managedCluster/managedCluster';
import { exportedEnvironments } from '../../platform/sizing/environmentFolders';
import { tenancyOf } from '../../platform/sizing/tenancyOf';

/** Parts that the tenant owns but whose size the catalogue does not know, so that no file could be written. */
export function unsized(resources: readonly PlacedResource[], input: ExportInput): readonly string[] {
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
      .filter(({ id, owner }) => resources.every((each) => each.kind.id !== id || each.folder !== `${owner}/${folder}`))
      .map(({ owner, id }) => `\`${owner}/${folder}/${id}\`: the answer names no size of the catalogue for it.`),
  );
}
