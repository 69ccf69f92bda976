import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { manifest } from '../manifest';
import { NAMES } from '../names';
import type { OdooRelease } from '../values/odooRelease';

const LAYERS: Readonly<Record<string, string>> = { web: NAMES.webRelease, 'job-workers': NAMES.jobRelease };
const COOLDOWN_SECONDS = 600;
const BUSY_PERCENT = '70';

/**
 * Pods follow the load only where the answer says that this saves something, and only in production; pods of scheduled jobs
 * never do, because they hold locks. Floor and ceiling are the answer's workers over the workers of a pod.
 */
export function scaledObjects(folder: string, { environment, input }: ClusterContext, releases: readonly OdooRelease[]): readonly KubernetesFile[] {
  if (environment.kind !== 'production') return [];
  return input.report.scaling.flatMap(({ layer, signal, floor, ceiling }) => {
    const release = releases.find(({ name }) => name === LAYERS[layer]);
    if (signal === null || release === undefined) return [];
    const podsFor = (workers: number): number => Math.max(1, Math.ceil(workers / release.pods.workers));
    return [
      manifest(`${folder}/scaledobject-${release.name}.yaml`, { apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject', name: release.name, namespace: NAMES.application }, {
        spec: {
          scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: release.name },
          minReplicaCount: podsFor(floor),
          maxReplicaCount: Math.max(podsFor(ceiling), podsFor(floor)),
          cooldownPeriod: COOLDOWN_SECONDS,
          triggers: [{ type: 'cpu', metricType: 'Utilization', metadata: { value: BUSY_PERCENT } }],
        },
      }),
    ];
  });
}
