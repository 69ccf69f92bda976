import type { KubernetesFile } from '../kubernetesFile';
import { kustomization, manifest } from '../manifest';
import { NAMES } from '../names';

/** What every environment has alike: the namespace with its level of pod security, and how many pods may be away at once. */
export function baseManifests(folder: string): readonly KubernetesFile[] {
  const files = [
    manifest(`${folder}/namespace.yaml`, { apiVersion: 'v1', kind: 'Namespace', name: NAMES.application, labels: { 'pod-security.kubernetes.io/enforce': 'baseline', 'pod-security.kubernetes.io/warn': 'restricted' } }, {}),
    disruptionBudget(folder, NAMES.webRelease),
    disruptionBudget(folder, NAMES.jobRelease),
  ];
  return [kustomization(folder, files.map(({ path }) => path.slice(folder.length + 1))), ...files];
}

function disruptionBudget(folder: string, release: string): KubernetesFile {
  return manifest(`${folder}/poddisruptionbudget-${release}.yaml`, { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', name: release, namespace: NAMES.application }, {
    spec: { maxUnavailable: 1, selector: { matchLabels: { 'app.kubernetes.io/instance': release, 'app.kubernetes.io/component': 'server' } } },
  });
}
