import type { KubernetesFile } from '../kubernetesFile';
import { kustomization, manifest } from '../manifest';
import { NAMES } from '../names';

/** What every environment has alike: how many pods may be away at once. The environment's own list of files says in which namespace. */
export function baseManifests(folder: string): readonly KubernetesFile[] {
  const files = [disruptionBudget(folder, NAMES.webRelease), disruptionBudget(folder, NAMES.jobRelease)];
  return [kustomization(folder, files.map(({ path }) => path.slice(folder.length + 1))), ...files];
}

function disruptionBudget(folder: string, release: string): KubernetesFile {
  return manifest(`${folder}/poddisruptionbudget-${release}.yaml`, { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', name: release }, {
    spec: { maxUnavailable: 1, selector: { matchLabels: { 'app.kubernetes.io/instance': release, 'app.kubernetes.io/component': 'server' } } },
  });
}
