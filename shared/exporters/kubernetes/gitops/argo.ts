import type { JsonObject } from '../../../platform/json';
import { UNKNOWN_REPOSITORY } from '../../../platform/placeholders/placeholderValues';
import { CHARTS } from '../charts';
import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { manifest } from '../manifest';
import { NAMES } from '../names';
import type { OdooRelease } from '../values/odooRelease';
import { controllersOf } from './controllers';
import { manifestsFolder } from './flux';

const API = 'argoproj.io/v1alpha1';
const ROOT = 'gitops-argocd';
const NAMESPACE = 'argocd';
const PROJECT = 'erp';
const THIS_CLUSTER = 'https://kubernetes.default.svc';

/** The alternative to Flux for teams that run Argo CD; never both on one cluster. */
export function argoProject(contexts: readonly ClusterContext[]): KubernetesFile {
  const namespaces = [...new Set([NAMES.application as string, ...contexts.flatMap((context) => controllersOf(context).map(({ namespace }) => namespace))])];
  const repositories = [...new Set([UNKNOWN_REPOSITORY, CHARTS.odoo.repository, ...contexts.flatMap((context) => controllersOf(context).map(({ chart }) => chart.repository))])];
  return manifest(`${ROOT}/appproject.yaml`, { apiVersion: API, kind: 'AppProject', name: PROJECT, namespace: NAMESPACE }, {
    spec: {
      description: 'Odoo and what it needs',
      sourceRepos: repositories,
      destinations: namespaces.map((namespace) => ({ server: THIS_CLUSTER, namespace })),
      clusterResourceWhitelist: [{ group: '*', kind: '*' }],
    },
  });
}

/** One application for each chart, in the order in which they are needed, and one for the plain manifests. */
export function argoFiles(context: ClusterContext, releases: readonly OdooRelease[], hasDatabase: boolean): readonly KubernetesFile[] {
  const charts = [
    ...controllersOf(context).map((each) => ({ ...each, wave: 0 })),
    ...releases.map(({ name, values }) => ({ name, namespace: NAMES.application, chart: CHARTS.odoo, values, wave: 2 })),
  ];
  return [
    ...charts.map(({ name, namespace, chart, values, wave }) =>
      application(context, name, namespace, wave, { repoURL: chart.repository, chart: chart.name, targetRevision: chart.version, helm: { releaseName: name, valuesObject: values } }),
    ),
    application(context, 'manifests', NAMES.application, 1, { repoURL: UNKNOWN_REPOSITORY, targetRevision: 'main', path: manifestsFolder(context) }),
    ...(hasDatabase ? [application(context, 'database', NAMES.application, 1, { repoURL: UNKNOWN_REPOSITORY, targetRevision: 'main', path: `database/${context.folder}` })] : []),
  ];
}

function application({ folder }: ClusterContext, name: string, namespace: string, wave: number, source: JsonObject): KubernetesFile {
  return {
    path: `${ROOT}/${folder}/application-${name}.yaml`,
    content: {
      apiVersion: API,
      kind: 'Application',
      metadata: { name: `${name}-${folder}`, namespace: NAMESPACE, annotations: { 'argocd.argoproj.io/sync-wave': String(wave) } },
      spec: {
        project: PROJECT,
        destination: { server: THIS_CLUSTER, namespace },
        source,
        syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: ['CreateNamespace=true', 'ServerSideApply=true'] },
      },
    },
    schema: 'k8s:Application',
  };
}
