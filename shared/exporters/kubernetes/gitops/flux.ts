import { UNKNOWN_REPOSITORY } from '../../../platform/placeholders/placeholderValues';
import { CHARTS, type Chart } from '../charts';
import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { kustomization, manifest } from '../manifest';
import type { OdooRelease } from '../values/odooRelease';
import { controllersOf, type Controller } from './controllers';

const ROOT = 'gitops-flux';
const INTERVAL = '10m';

export const BASE_FOLDER = `${ROOT}/apps/base`;
export const manifestsFolder = ({ folder }: Pick<ClusterContext, 'folder'>): string => `${ROOT}/apps/${folder}/manifests`;
export const foundationFolder = ({ folder }: Pick<ClusterContext, 'folder'>): string => `${ROOT}/infrastructure/configs/${folder}`;

/**
 * The layout of the Flux example: what a cluster follows, its controllers, what stands before everything, the database and the
 * application; each waits for the one before. Sources, releases and steps share one namespace.
 */
export function fluxFiles(context: ClusterContext, releases: readonly OdooRelease[], hasDatabase: boolean): readonly KubernetesFile[] {
  return [...clusterFiles(context, hasDatabase), ...controllerFiles(context), ...applicationFiles(context, releases)];
}

/** Paths count from `kubernetes/`, which is the root of the repository that Flux follows. */
function clusterFiles(context: ClusterContext, hasDatabase: boolean): readonly KubernetesFile[] {
  const { folder, ownCluster, fluxNamespace: namespace } = context;
  const place = `${ROOT}/clusters/${folder}`;
  const steps = [
    ...(ownCluster ? [{ name: 'infrastructure', path: `./${ROOT}/infrastructure/controllers/${folder}` }] : []),
    { name: 'configs', path: `./${foundationFolder(context)}` },
    ...(hasDatabase ? [{ name: 'database', path: `./database/${folder}` }] : []),
    { name: 'apps', path: `./${ROOT}/apps/${folder}` },
  ];
  return [
    manifest(`${place}/source.yaml`, { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'GitRepository', name: 'gitops', namespace }, { spec: { interval: INTERVAL, url: UNKNOWN_REPOSITORY, ref: { branch: 'main' }, provider: 'azure' } }),
    ...steps.map(({ name, path }, index) => {
      const before = steps[index - 1];
      return manifest(`${place}/${name}.yaml`, { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', name, namespace }, {
        spec: { interval: INTERVAL, path, prune: true, wait: true, sourceRef: { kind: 'GitRepository', name: 'gitops' }, dependsOn: before === undefined ? [] : [{ name: before.name }] },
      });
    }),
  ];
}

function controllerFiles(context: ClusterContext): readonly KubernetesFile[] {
  const controllers = controllersOf(context);
  if (controllers.length === 0) return [];
  const folder = `${ROOT}/infrastructure/controllers/${context.folder}`;
  const repositories = [...new Map(controllers.map(({ chart }) => [chart.repositoryName, chart])).values()];
  const namespaces = [...new Set(controllers.map(({ namespace }) => namespace))];
  const files = [
    ...namespaces.map((name) => manifest(`${folder}/namespace-${name}.yaml`, { apiVersion: 'v1', kind: 'Namespace', name }, {})),
    ...repositories.map((chart) => repositoryFile(folder, chart, context)),
    ...controllers.map((controller) => releaseFile(folder, controller, context)),
  ];
  return [kustomization(folder, files.map(({ path }) => path.slice(folder.length + 1))), ...files];
}

function applicationFiles(context: ClusterContext, releases: readonly OdooRelease[]): readonly KubernetesFile[] {
  const folder = `${ROOT}/apps/${context.folder}`;
  const files = [
    repositoryFile(folder, CHARTS.odoo, context),
    ...releases.map(({ name, values }) => releaseFile(folder, { name, namespace: context.namespace, chart: CHARTS.odoo, values, after: [] }, context)),
  ];
  return [kustomization(folder, ['manifests', ...files.map(({ path }) => path.slice(folder.length + 1))]), ...files];
}

function repositoryFile(folder: string, { repository, repositoryName }: Chart, { fluxNamespace: namespace }: ClusterContext): KubernetesFile {
  return manifest(`${folder}/helmrepository-${repositoryName}.yaml`, { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'HelmRepository', name: repositoryName, namespace }, { spec: { interval: '1h', url: repository } });
}

/** The release is kept beside its source and installs into the namespace of what it makes. */
function releaseFile(folder: string, { name, namespace, chart, values, after }: Controller, { fluxNamespace }: ClusterContext): KubernetesFile {
  return manifest(`${folder}/helmrelease-${name}.yaml`, { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', name, namespace: fluxNamespace }, {
    spec: {
      interval: INTERVAL,
      releaseName: name,
      targetNamespace: namespace,
      storageNamespace: namespace,
      ...(after.length > 0 && { dependsOn: after.map((each) => ({ name: each })) }),
      chart: { spec: { chart: chart.name, version: chart.version, sourceRef: { kind: 'HelmRepository', name: chart.repositoryName } } },
      install: { crds: 'CreateReplace', remediation: { retries: 3 } },
      upgrade: { crds: 'CreateReplace', remediation: { retries: 3, remediateLastFailure: true } },
      values,
    },
  });
}
