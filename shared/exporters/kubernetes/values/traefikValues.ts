import type { JsonObject } from '../../../platform/json';
import type { ClusterContext } from '../clusterContext';
import { NAMES } from '../names';
import { ODOO_LIMITS } from './odooConf';

const NODE_SUBNET = 'snet-nodes';
/** Two copies survive the loss of a node. */
const CRITICAL_COPIES = 2;

/** Inputs of the Traefik chart: an internal load balancer, HTTPS only, no dashboard, no word to its makers, timeouts longer than any request of Odoo. */
export function traefikValues({ environment, workload }: ClusterContext): JsonObject {
  const timeout = `${ODOO_LIMITS.proxyTimeout}s`;
  return {
    deployment: { replicas: environment.production ? Math.max(CRITICAL_COPIES, workload.domains) : 1 },
    ingressClass: { enabled: true, isDefaultClass: true, name: NAMES.ingress },
    ingressRoute: { dashboard: { enabled: false } },
    providers: {
      kubernetesCRD: { enabled: true, allowCrossNamespace: false, allowExternalNameServices: false },
      kubernetesIngress: { enabled: false },
    },
    log: { level: 'INFO', format: 'json' },
    accessLog: { enabled: true, format: 'json' },
    global: { checkNewVersion: false, sendAnonymousUsage: false },
    ports: {
      web: { http: { redirections: { entryPoint: { to: 'websecure', scheme: 'https', permanent: true } } } },
      websecure: { http: { tls: { enabled: true } }, transport: { respondingTimeouts: { readTimeout: timeout, writeTimeout: timeout, idleTimeout: timeout } } },
    },
    service: {
      annotations: { 'service.beta.kubernetes.io/azure-load-balancer-internal': 'true', 'service.beta.kubernetes.io/azure-load-balancer-internal-subnet': NODE_SUBNET },
      spec: { type: 'LoadBalancer', externalTrafficPolicy: 'Local' },
    },
    resources: { requests: { cpu: '200m', memory: '256Mi' }, limits: { memory: '512Mi' } },
    podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
    topologySpreadConstraints: [
      { maxSkew: 1, topologyKey: 'topology.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway', labelSelector: { matchLabels: { 'app.kubernetes.io/name': NAMES.ingress } } },
    ],
    autoscaling: { enabled: false },
    securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] }, readOnlyRootFilesystem: true },
  };
}
