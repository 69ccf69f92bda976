import type { JsonObject } from '../../../platform/json';
import { UNKNOWN_REPOSITORY } from '../../../platform/placeholders/placeholderValues';
import { CHARTS } from '../charts';
import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { manifest } from '../manifest';
import { scaledReleases } from '../manifests/scaling';
import type { OdooRelease } from '../values/odooRelease';
import { controllersOf } from './controllers';
import { foundationFolder, manifestsFolder } from './flux';

const API = 'argoproj.io/v1alpha1';
const ROOT = 'gitops-argocd';
const NAMESPACE = 'argocd';
const PROJECT = 'erp';
const THIS_CLUSTER = 'https://kubernetes.default.svc';

/** What the charts make that belongs to no namespace; a project that may make anything could hand out any right. */
const CLUSTER_KINDS = [
  { group: '', kind: 'Namespace' },
  { group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition' },
  { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' },
  { group: 'rbac.authorization.k8s.io', kind: 'ClusterRoleBinding' },
  { group: 'admissionregistration.k8s.io', kind: 'MutatingWebhookConfiguration' },
  { group: 'admissionregistration.k8s.io', kind: 'ValidatingWebhookConfiguration' },
  { group: 'networking.k8s.io', kind: 'IngressClass' },
] as const;

/** The alternative to Flux for teams that run Argo CD; never both on one cluster. */
export function argoProject(contexts: readonly ClusterContext[]): KubernetesFile {
  const namespaces = [...new Set(contexts.flatMap((context) => [context.namespace, ...controllersOf(context).map(({ namespace }) => namespace)]))];
  const repositories = [...new Set([UNKNOWN_REPOSITORY, CHARTS.odoo.repository, ...contexts.flatMap((context) => controllersOf(context).map(({ chart }) => chart.repository))])];
  return manifest(`${ROOT}/appproject.yaml`, { apiVersion: API, kind: 'AppProject', name: PROJECT, namespace: NAMESPACE }, {
    spec: {
      description: 'Odoo and what it needs',
      sourceRepos: repositories,
      destinations: namespaces.map((namespace) => ({ server: THIS_CLUSTER, namespace })),
      clusterResourceWhitelist: contexts.some(({ ownCluster }) => ownCluster) ? CLUSTER_KINDS : [],
    },
  });
}

/** The order: controllers, those that lean on them, the foundation, the database, the application. */
const WAVES = { controllers: 0, dependants: 1, foundation: 2, database: 3, application: 4 } as const;

/** One application for each chart and one for each folder of plain manifests, in the order in which they are needed. */
export function argoFiles(context: ClusterContext, releases: readonly OdooRelease[], hasDatabase: boolean): readonly KubernetesFile[] {
  const scaled = scaledReleases(context, releases).map(({ release }) => release.name);
  const charts = [
    ...controllersOf(context).map((each) => ({ ...each, wave: each.after.length === 0 ? WAVES.controllers : WAVES.dependants })),
    ...releases.map(({ name, values }) => ({ name, namespace: context.namespace, chart: CHARTS.odoo, values, wave: WAVES.application })),
  ];
  const { namespace } = context;
  const folder = (path: string): JsonObject => ({ repoURL: UNKNOWN_REPOSITORY, targetRevision: 'main', path });
  return [
    ...charts.map((each) =>
      application(context, each, { repoURL: each.chart.repository, chart: each.chart.name, targetRevision: each.chart.version, helm: { releaseName: each.name, valuesObject: each.values } }, scaled.includes(each.name) ? POD_COUNTS : {}),
    ),
    application(context, { name: 'configs', namespace, wave: WAVES.foundation }, folder(foundationFolder(context))),
    ...(hasDatabase ? [application(context, { name: 'database', namespace, wave: WAVES.database }, folder(`database/${context.folder}`))] : []),
    application(context, { name: 'manifests', namespace, wave: WAVES.application }, folder(manifestsFolder(context))),
  ];
}

/** How many pods there are is the scaler's business, or Argo CD would undo it. */
const POD_COUNTS = { ignoreDifferences: [{ group: 'apps', kind: 'Deployment', jsonPointers: ['/spec/replicas'] }] } as const;

interface Placed {
  readonly name: string;
  readonly namespace: string;
  readonly wave: number;
}

function application({ folder, ownCluster }: ClusterContext, { name, namespace, wave }: Placed, source: JsonObject, differences: JsonObject = {}): KubernetesFile {
  const options = [...(ownCluster ? ['CreateNamespace=true'] : []), 'ServerSideApply=true', 'RespectIgnoreDifferences=true'];
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
        ...differences,
        syncPolicy: { automated: { prune: true, selfHeal: true }, syncOptions: options },
      },
    },
    schema: 'k8s:Application',
  };
}
