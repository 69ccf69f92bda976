import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { kustomization, manifest } from '../manifest';
import type { OdooRelease } from '../values/odooRelease';
import { databasePolicies } from './databasePolicies';
import { networkPolicies } from './networkPolicies';
import { secrets } from './secrets';

/**
 * What has to stand before database and application: the namespace with its level of pod security, the way to the vault, and
 * who may talk to whom. On a shared cluster the namespace is its owner's.
 */
export function foundation(folder: string, context: ClusterContext, releases: readonly OdooRelease[]): readonly KubernetesFile[] {
  const namespace = manifest(`${folder}/namespace.yaml`, { apiVersion: 'v1', kind: 'Namespace', name: context.namespace, labels: { 'pod-security.kubernetes.io/enforce': 'baseline', 'pod-security.kubernetes.io/warn': 'restricted' } }, {});
  const files = [...(context.ownCluster ? [namespace] : []), ...secrets(folder, context, releases), ...networkPolicies(folder, context), ...databasePolicies(folder, context)];
  return [kustomization(folder, files.map(({ path }) => path.slice(folder.length + 1))), ...files];
}
