import type { JsonObject } from '../../../platform/json';
import { REPLACE_ME, UNKNOWN_ID } from '../../../platform/placeholders/placeholderValues';
import type { PodSizing } from '../../../platform/sizing/environmentSizing';
import type { ClusterContext } from '../clusterContext';
import { NAMES } from '../names';
import { ATTACHMENTS_MODULE, IDENTITY_VOLUMES, SESSIONS_MODULE, dataServiceEnvironment } from './dataServices';
import { DATABASE_NAME, DATABASE_USER, ODOO_LIMITS, odooValues, type OdooSettings } from './odooConf';

/** One release of the Odoo chart: people's requests with the scheduled jobs beside them, or queued jobs. */
export interface OdooRelease {
  readonly name: string;
  readonly pods: PodSizing;
  readonly settings: OdooSettings;
  readonly values: JsonObject;
}

/** The image is the team's own, with the modules that the values name; so is its tag. */
const IMAGE_TAG = `${REPLACE_ME}-image-of-odoo-19.0`;
const HOURS = 3_600;
const MILLI = 1_000;
const BYTES_PER_MIB = 2 ** 20;
const MIB_PER_GIB = 1_024;

/** The releases of one environment: always one for people, one for queued jobs where there are any. */
export function odooReleases(context: ClusterContext): readonly OdooRelease[] {
  const { web, jobs } = context.workload;
  return [releaseOf(NAMES.webRelease, web, webSettings(context), context), ...(jobs === null ? [] : [releaseOf(NAMES.jobRelease, jobs, jobSettings(jobs, context), context)])];
}

function webSettings(context: ClusterContext): OdooSettings {
  const { workload: { web }, input } = context;
  return { serverWideModules: modulesOf(context), workers: web.workers, cronThreads: 0, cronSeconds: cronSecondsOf(input.report.batch), connections: connectionsOf(web) };
}

function jobSettings(jobs: PodSizing, context: ClusterContext): OdooSettings {
  const { input } = context;
  return { serverWideModules: modulesOf(context, 'queue_job'), workers: jobs.workers, cronThreads: 0, cronSeconds: cronSecondsOf(input.report.batch), connections: connectionsOf(jobs) };
}

/** What every process loads before any database: both stores patch Odoo itself. */
function modulesOf({ hasCache }: ClusterContext, ...more: readonly string[]): string {
  return ['base', 'web', ATTACHMENTS_MODULE, ...(hasCache ? [SESSIONS_MODULE] : []), ...more].join(',');
}

/** Runs have until the end of their window; without batch work a scheduled job may take as long as a request. */
function cronSecondsOf(batch: readonly { readonly windowHours: number }[]): number {
  return batch.length === 0 ? -1 : Math.ceil(Math.max(...batch.map(({ windowHours }) => windowHours)) * HOURS);
}

/** Connections that one process may open: the published most of one request for each worker beside it, so a process never waits for its own pool. */
const CONNECTIONS_PER_WORKER = 2;
const LEAST_CONNECTIONS = 4;
const connectionsOf = ({ workers }: PodSizing): number => Math.max(LEAST_CONNECTIONS, workers * CONNECTIONS_PER_WORKER);

function releaseOf(name: string, pods: PodSizing, settings: OdooSettings, context: ClusterContext): OdooRelease {
  const { scheduled } = context.workload;
  const withCron = name === NAMES.webRelease && scheduled !== null;
  const cron = { replicaCount: withCron ? scheduled.pods : 0, resources: resourcesOf(withCron ? scheduled : pods) };
  return {
    name,
    pods,
    settings,
    values: {
      fullnameOverride: name,
      replicaCount: pods.pods,
      image: { repository: `${context.registry}/odoo`, tag: IMAGE_TAG, pullPolicy: 'IfNotPresent' },
      deployment: { strategy: 'RollingUpdate' },
      nginx: { resources: PROXY_RESOURCES },
      odoo: odooValues(settings),
      cron: { enabled: withCron, replicaCount: cron.replicaCount, strategy: 'Recreate', max_cron_threads: 1, workers: 0, resources: cron.resources, extraEnv: environmentOf(name, context), ...IDENTITY_VOLUMES },
      ...connectionValues(context),
      persistence: { enabled: false },
      service: { type: 'ClusterIP', port: 80 },
      ingress: { enabled: false },
      resources: resourcesOf(pods),
      autoscaling: { enabled: false },
      extraEnv: environmentOf(name, context),
      ...IDENTITY_VOLUMES,
      serviceAccount: { create: true, name, annotations: { 'azure.workload.identity/client-id': UNKNOWN_ID }, automountServiceAccountToken: false },
      ...SECURITY,
      affinity: apart(name),
    },
  };
}

/** The chart brings a database with a password of its own unless told otherwise; its own way to External Secrets speaks a version that the operator no longer serves. */
function connectionValues({ databaseHost, databasePort }: ClusterContext): JsonObject {
  return {
    externalDatabase: { host: databaseHost, port: databasePort, name: DATABASE_NAME, user: DATABASE_USER, password: '' },
    postgresql: { enabled: false },
    existingSecret: { enabled: true },
    externalsecrets: { enabled: false },
  };
}

/** Attachments and sessions have their places; queued jobs find their own runner. */
function environmentOf(name: string, context: ClusterContext): readonly JsonObject[] {
  const { jobs } = context.workload;
  const shared = dataServiceEnvironment(context);
  if (name !== NAMES.jobRelease || jobs === null) return shared;
  return [
    ...shared,
    { name: 'ODOO_QUEUE_JOB_CHANNELS', value: `root:${jobs.pods * jobs.workers}` },
    { name: 'ODOO_QUEUE_JOB_HOST', value: `${NAMES.jobRelease}-odoo` },
    { name: 'ODOO_QUEUE_JOB_PORT', value: String(ODOO_LIMITS.httpPort) },
  ];
}

/** As sized; the limit leaves room for one process at its hard limit beside the others at their expectation. */
function resourcesOf({ vcpu, memoryGiB }: PodSizing): JsonObject {
  const request = Math.ceil(memoryGiB * MIB_PER_GIB);
  return { requests: { cpu: `${Math.ceil(vcpu * MILLI)}m`, memory: `${request}Mi` }, limits: { memory: `${request + ODOO_LIMITS.memoryHard / BYTES_PER_MIB}Mi` } };
}

/** The chart's proxy stands beside Odoo and is passed by; a container without a request would keep the pod from being scaled by processor time. */
const PROXY_RESOURCES = { requests: { cpu: '50m', memory: '64Mi' }, limits: { memory: '128Mi' } } as const;

const ODOO_USER = 100;
const ODOO_GROUP = 101;
const PROFILE = { type: 'RuntimeDefault' } as const;
const SECURITY = {
  securityContext: { fsGroup: ODOO_GROUP, runAsNonRoot: true, runAsUser: ODOO_USER, runAsGroup: ODOO_GROUP, seccompProfile: PROFILE },
  containerSecurityContext: { allowPrivilegeEscalation: false, runAsNonRoot: true, runAsUser: ODOO_USER, capabilities: { drop: ['ALL'] }, seccompProfile: PROFILE },
} as const;

const MOST_WEIGHT = 100;

/** Pods of one release keep to different zones as long as they can. */
function apart(release: string): JsonObject {
  const podAffinityTerm = { labelSelector: { matchLabels: { 'app.kubernetes.io/instance': release } }, topologyKey: 'topology.kubernetes.io/zone' };
  return { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: MOST_WEIGHT, podAffinityTerm }] } };
}
