import type { ClusterContext } from '../clusterContext';
import type { KubernetesFile } from '../kubernetesFile';
import { NAMES } from '../names';
import { instance, namespaceOf, podsOf, policy, port } from './policy';

/** On which the operator asks an instance how it is; instances among themselves do so too. */
const STATUS_PORT = 8_000;
const OPERATOR = { 'app.kubernetes.io/name': NAMES.databaseOperator } as const;
/** The operator's own label, on instances and on the jobs that make new ones. */
const MEMBERS = { 'cnpg.io/cluster': NAMES.databaseCluster } as const;

/** What PostgreSQL of the team's own needs beside Odoo's rules: Odoo at its door, the operator, and its instances among themselves. */
export function databasePolicies(folder: string, { environment, namespace, operatorNamespace, databasePort }: ClusterContext): readonly KubernetesFile[] {
  if (environment.databaseServers === null) return [];
  const place = { folder, namespace };
  const clients = [podsOf(instance(NAMES.webRelease)), podsOf(instance(NAMES.jobRelease))];
  const members = podsOf(MEMBERS);
  const both = [port(databasePort), port(STATUS_PORT)];
  return [
    policy(place, 'allow-odoo-to-database', {}, { policyTypes: ['Egress'], egress: [{ to: [members], ports: [port(databasePort)] }] }),
    policy(place, 'allow-database-clients', MEMBERS, { policyTypes: ['Ingress'], ingress: [{ from: clients, ports: [port(databasePort)] }] }),
    policy(place, 'allow-database-operator', MEMBERS, { policyTypes: ['Ingress'], ingress: [{ from: [{ ...namespaceOf(operatorNamespace), ...podsOf(OPERATOR) }], ports: both }] }),
    policy(place, 'allow-database-replication', MEMBERS, { policyTypes: ['Ingress', 'Egress'], ingress: [{ from: [members], ports: both }], egress: [{ to: [members], ports: both }] }),
  ];
}
