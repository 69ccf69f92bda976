import type { Json, JsonObject } from '../../../platform/json';
import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { manifest } from '../manifest';
import { NAMES } from '../names';
import { ODOO_LIMITS } from '../values/odooConf';

const DNS_PORT = 53;
const HTTPS_PORT = 443;
const POOLED_DATABASE_PORT = 6_432;
const CACHE_PORT = 10_000;

/** Nothing in and nothing out but what Odoo needs: the ingress, name resolution, its data services, and HTTPS to partners. */
export function networkPolicies(folder: string, context: ClusterContext): readonly KubernetesFile[] {
  const { environment, databasePort } = context;
  return [
    policy(folder, 'default-deny', {}, { policyTypes: ['Ingress', 'Egress'] }),
    policy(folder, 'allow-dns', {}, {
      policyTypes: ['Egress'],
      egress: [{ to: [namespaceOf('kube-system')], ports: [port(DNS_PORT, 'UDP'), port(DNS_PORT)] }],
    }),
    policy(folder, 'allow-ingress-controller', instance(NAMES.webRelease), {
      policyTypes: ['Ingress'],
      ingress: [{ from: [namespaceOf(NAMES.ingress)], ports: [port(ODOO_LIMITS.httpPort), port(ODOO_LIMITS.websocketPort)] }],
    }),
    policy(folder, 'allow-job-runner', instance(NAMES.jobRelease), {
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [{ podSelector: { matchLabels: instance(NAMES.jobRelease) } }], ports: [port(ODOO_LIMITS.httpPort)] }],
      egress: [{ to: [{ podSelector: { matchLabels: instance(NAMES.jobRelease) } }], ports: [port(ODOO_LIMITS.httpPort)] }],
    }),
    policy(folder, 'allow-data-services', {}, {
      policyTypes: ['Egress'],
      egress: [
        { to: [{ ipBlock: { cidr: environment.addresses.privateEndpoints } }], ports: [port(databasePort), port(POOLED_DATABASE_PORT), port(CACHE_PORT), port(HTTPS_PORT)] },
        { to: [{ podSelector: { matchLabels: { 'cnpg.io/cluster': NAMES.databaseCluster } } }], ports: [port(databasePort)] },
      ],
    }),
    policy(folder, 'allow-partners', {}, { policyTypes: ['Egress'], egress: [{ ports: [port(HTTPS_PORT)] }] }),
  ];
}

const instance = (release: string): Readonly<Record<string, string>> => ({ 'app.kubernetes.io/instance': release });
const namespaceOf = (name: string): JsonObject => ({ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } });
const port = (number: number, protocol = 'TCP'): JsonObject => ({ protocol, port: number });

function policy(folder: string, name: string, matchLabels: Readonly<Record<string, string>>, rules: Readonly<Record<string, Json>>): KubernetesFile {
  return manifest(`${folder}/networkpolicy-${name}.yaml`, { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', name, namespace: NAMES.application }, { spec: { podSelector: Object.keys(matchLabels).length === 0 ? {} : { matchLabels }, ...rules } });
}
