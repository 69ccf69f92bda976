import { bicepModule } from '../parts/bicepModule';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind } from '../resourceKind';
import { managedClusterBicep } from './managedClusterBicep';
import { managedClusterSettings } from './managedClusterSettings';
import { managedClusterTerraform } from './managedClusterTerraform';

/** Azure Kubernetes Service: private API server, Entra sign-in only, workload identity, node pools as in the bill. */
export const managedCluster = resourceKind({
  id: 'managedcluster',
  purpose: 'Azure Kubernetes Service',
  owner: 'workload',
  terraform: terraformModule('res-containerservice-managedcluster', '0.8.1'),
  bicep: bicepModule('container-service/managed-cluster', '0.14.0'),
  describe: managedClusterSettings,
  toTerraform: managedClusterTerraform,
  toBicep: managedClusterBicep,
});
