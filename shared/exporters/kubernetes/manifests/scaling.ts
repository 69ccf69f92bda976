import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { manifest } from '../manifest';
import { NAMES, serverContainerOf } from '../names';
import type { OdooRelease } from '../values/odooRelease';

const LAYERS: Readonly<Record<string, string>> = { web: NAMES.webRelease, 'job-workers': NAMES.jobRelease };
const COOLDOWN_SECONDS = 600;
const BUSY_PERCENT = '70';

/**
 * Pods follow the load only where the answer says that this saves something, and only in production; pods of scheduled jobs
 * never do, because they hold locks. Floor and ceiling are the answer's workers over the workers of a pod.
 */
export function scaledObjects(folder: string, context: ClusterContext, releases: readonly OdooRelease[]): readonly KubernetesFile[] {
  return scaledReleases(context, releases).map(({ release, floor, ceiling }) => {
    const podsFor = (workers: number): number => Math.max(1, Math.ceil(workers / release.pods.workers));
    return manifest(`${folder}/scaledobject-${release.name}.yaml`, { apiVersion: 'keda.sh/v1alpha1', kind: 'ScaledObject', name: release.name, namespace: context.namespace }, {
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: release.name },
        minReplicaCount: podsFor(floor),
        maxReplicaCount: Math.max(podsFor(ceiling), podsFor(floor)),
        cooldownPeriod: COOLDOWN_SECONDS,
        // Without a container the share of the whole pod would count, and its proxy is nearly idle.
        triggers: [{ type: 'cpu', metricType: 'Utilization', metadata: { value: BUSY_PERCENT, containerName: serverContainerOf(release.name) } }],
      },
    });
  });
}

interface ScaledRelease {
  readonly release: OdooRelease;
  readonly floor: number;
  readonly ceiling: number;
}

/** Releases whose number of pods is not that of the files for long. */
export function scaledReleases({ environment, input }: ClusterContext, releases: readonly OdooRelease[]): readonly ScaledRelease[] {
  if (environment.kind !== 'production') return [];
  return input.report.scaling.flatMap(({ layer, signal, floor, ceiling }) => {
    const release = releases.find(({ name }) => name === LAYERS[layer]);
    return signal === null || release === undefined ? [] : [{ release, floor, ceiling }];
  });
}
