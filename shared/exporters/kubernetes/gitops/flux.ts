import type { JsonObject } from '../../../platform/json';
import { UNKNOWN_REPOSITORY } from '../../../platform/placeholders/placeholderValues';
import { CHARTS, type Chart } from '../charts';
import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { kustomization, manifest } from '../manifest';
import { NAMES } from '../names';
import type { OdooRelease } from '../values/odooRelease';
import { controllersOf } from './controllers';

const ROOT = 'gitops-flux';
const INTERVAL = '10m';

export const BASE_FOLDER = `${ROOT}/apps/base`;
export const manifestsFolder = ({ folder }: Pick<ClusterContext, 'folder'>): string => `${ROOT}/apps/${folder}/manifests`;

/** The layout of the Flux example: what a cluster follows, its controllers, and the application; each waits for the one before. */
export function fluxFiles(context: ClusterContext, releases: readonly OdooRelease[], hasDatabase: boolean): readonly KubernetesFile[] {
  return [...clusterFiles(context, hasDatabase), ...controllerFiles(context), ...applicationFiles(context, releases)];
}

/** Paths count from `kubernetes/`, which is the root of the repository that Flux follows. */
function clusterFiles({ folder, ownCluster }: ClusterContext, hasDatabase: boolean): readonly KubernetesFile[] {
  const place = `${ROOT}/clusters/${folder}`;
  const steps = [...(ownCluster ? [{ name: 'infrastructure', path: `./${ROOT}/infrastructure/controllers/${folder}` }] : []), ...(hasDatabase ? [{ name: 'database', path: `./database/${folder}` }] : []), { name: 'apps', path: `./${ROOT}/apps/${folder}` }];
  return [
    manifest(`${place}/source.yaml`, { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'GitRepository', name: 'gitops', namespace: NAMES.flux }, { spec: { interval: INTERVAL, url: UNKNOWN_REPOSITORY, ref: { branch: 'main' }, provider: 'azure' } }),
    ...steps.map(({ name, path }, index) => {
      const before = steps[index - 1];
      return manifest(`${place}/${name}.yaml`, { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', name, namespace: NAMES.flux }, {
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
    ...repositories.map((chart) => repositoryFile(folder, chart)),
    ...controllers.map(({ name, namespace, chart, values }) => releaseFile(folder, { name, namespace, chart, values })),
  ];
  return [kustomization(folder, files.map(({ path }) => path.slice(folder.length + 1))), ...files];
}

function applicationFiles(context: ClusterContext, releases: readonly OdooRelease[]): readonly KubernetesFile[] {
  const folder = `${ROOT}/apps/${context.folder}`;
  const files = [
    repositoryFile(folder, CHARTS.odoo),
    ...releases.map(({ name, values }) => releaseFile(folder, { name, namespace: NAMES.application, chart: CHARTS.odoo, values })),
  ];
  return [kustomization(folder, ['manifests', ...files.map(({ path }) => path.slice(folder.length + 1))]), ...files];
}

function repositoryFile(folder: string, { repository, repositoryName }: Chart): KubernetesFile {
  return manifest(`${folder}/helmrepository-${repositoryName}.yaml`, { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'HelmRepository', name: repositoryName, namespace: NAMES.flux }, { spec: { interval: '1h', url: repository } });
}

interface Release {
  readonly name: string;
  readonly namespace: string;
  readonly chart: Chart;
  readonly values: JsonObject;
}

function releaseFile(folder: string, { name, namespace, chart, values }: Release): KubernetesFile {
  return manifest(`${folder}/helmrelease-${name}.yaml`, { apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', name, namespace }, {
    spec: {
      interval: INTERVAL,
      releaseName: name,
      chart: { spec: { chart: chart.name, version: chart.version, sourceRef: { kind: 'HelmRepository', name: chart.repositoryName, namespace: NAMES.flux } } },
      install: { crds: 'CreateReplace', remediation: { retries: 3 } },
      upgrade: { crds: 'CreateReplace', remediation: { retries: 3, remediateLastFailure: true } },
      values,
    },
  });
}
