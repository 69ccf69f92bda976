import { derivePlatform } from '../../platform/sizing/derivePlatform';
import type { ExportInput } from '../exporter';
import { clusterContext, type ClusterContext } from './clusterContext';
import { cloudNativePg } from './database/cloudNativePg';
import { argoFiles, argoProject } from './gitops/argo';
import { BASE_FOLDER, fluxFiles, foundationFolder, manifestsFolder } from './gitops/flux';
import type { KubernetesFile } from './kubernetesFile';
import { kustomization } from './manifest';
import { baseManifests } from './manifests/baseManifests';
import { foundation } from './manifests/foundation';
import { ingressRoutes } from './manifests/ingressRoutes';
import { scaledObjects } from './manifests/scaling';
import { odooReleases } from './values/odooRelease';
import { traefikValues } from './values/traefikValues';

/** Every file for the clusters, environment by environment; none where the answer does not run on Kubernetes. */
export function kubernetesFiles(input: ExportInput): readonly KubernetesFile[] {
  const contexts = clusterContexts(input);
  return contexts.length === 0 ? [] : [...baseManifests(BASE_FOLDER), argoProject(contexts), ...contexts.flatMap(environmentFiles)];
}

export function clusterContexts(input: ExportInput): readonly ClusterContext[] {
  const { environments } = derivePlatform(input);
  const production = environments.find(({ kind }) => kind === 'production');
  return environments.flatMap((environment) => clusterContext(environment, input, production) ?? []);
}

function environmentFiles(context: ClusterContext): readonly KubernetesFile[] {
  const releases = odooReleases(context);
  const database = cloudNativePg(context);
  const folder = manifestsFolder(context);
  const manifests = [...ingressRoutes(folder, context), ...scaledObjects(folder, context, releases)];
  return [
    ...(context.ownCluster ? [{ path: `values/${context.folder}/traefik.yaml`, content: traefikValues(context), schema: 'helm:traefik' }] : []),
    ...releases.map(({ name, values }) => ({ path: `values/${context.folder}/${name}.yaml`, content: values, schema: 'helm:imio-odoo' })),
    ...database,
    ...foundation(foundationFolder(context), context, releases),
    kustomization(folder, ['../../base', ...manifests.map(({ path }) => path.slice(folder.length + 1))], context.namespace),
    ...manifests,
    ...fluxFiles(context, releases, database.length > 0),
    ...argoFiles(context, releases, database.length > 0),
  ];
}
