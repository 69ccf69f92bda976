import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { NAMES } from '../names';
import { ODOO_LIMITS } from '../values/odooConf';
import { instance, namespaceOf, podsOf, policy, port } from './policy';

const DNS_PORT = 53;
const HTTPS_PORT = 443;
const POOLED_DATABASE_PORT = 6_432;
const CACHE_PORT = 10_000;

/** Nothing in and nothing out but what Odoo needs: the ingress, name resolution, its data services, and HTTPS to partners. */
export function networkPolicies(folder: string, context: ClusterContext): readonly KubernetesFile[] {
  const { namespace, databasePort, dataRange, ingressNamespace } = context;
  const place = { folder, namespace };
  const runners = podsOf(instance(NAMES.jobRelease));
  return [
    policy(place, 'default-deny', {}, { policyTypes: ['Ingress', 'Egress'] }),
    policy(place, 'allow-dns', {}, {
      policyTypes: ['Egress'],
      egress: [{ to: [namespaceOf('kube-system')], ports: [port(DNS_PORT, 'UDP'), port(DNS_PORT)] }],
    }),
    policy(place, 'allow-ingress-controller', instance(NAMES.webRelease), {
      policyTypes: ['Ingress'],
      ingress: [{ from: [namespaceOf(ingressNamespace)], ports: [port(ODOO_LIMITS.httpPort), port(ODOO_LIMITS.websocketPort)] }],
    }),
    policy(place, 'allow-job-runner', instance(NAMES.jobRelease), {
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ from: [runners], ports: [port(ODOO_LIMITS.httpPort)] }],
      egress: [{ to: [runners], ports: [port(ODOO_LIMITS.httpPort)] }],
    }),
    policy(place, 'allow-data-services', {}, {
      policyTypes: ['Egress'],
      egress: [{ to: [{ ipBlock: { cidr: dataRange } }], ports: [port(databasePort), port(POOLED_DATABASE_PORT), port(CACHE_PORT), port(HTTPS_PORT)] }],
    }),
    policy(place, 'allow-partners', {}, { policyTypes: ['Egress'], egress: [{ ports: [port(HTTPS_PORT)] }] }),
  ];
}
