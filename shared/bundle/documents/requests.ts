import { VM_SIZES } from '../../../models/facts/vmSizes';
import type { ExportInput } from '../../exporters/exporter';
import { clusterContexts } from '../../exporters/kubernetes/kubernetesFiles';
import type { ClusterContext } from '../../exporters/kubernetes/clusterContext';
import { NAMES, VAULT_SECRETS } from '../../exporters/kubernetes/names';
import { markdownTable } from '../../exporters/markdownTable';
import { identityName } from '../../platform/naming/armIds';
import { azureName, compactName, shortened } from '../../platform/naming/azureName';
import { NAME_RULES } from '../../platform/naming/nameRules';
import { ATTACHMENTS_CONTAINER, BACKUPS_CONTAINER } from '../../platform/resources/services/storageAccount';
import { ownsAnything } from '../../platform/resources/ownsAnything';
import { readsRegistry, readsStore } from '../../platform/resources/services/readers';
import { derivePlatform } from '../../platform/sizing/derivePlatform';
import type { EnvironmentSizing } from '../../platform/sizing/environmentSizing';

/** One thing that somebody else has to grant or make before these files work. */
interface Request {
  readonly from: string;
  readonly environment: string;
  readonly what: string;
  readonly where: string;
}

const OWNERS = { connectivity: 'connectivity team', identity: 'identity team', subscription: 'subscription owner', workload: 'ERP platform team', shared: 'owner of the shared platform' } as const;

/** Everything to ask for, by who answers: nothing of it stands in the files, because it is not this team's to decide. */
export function requestLines(input: ExportInput): readonly string[] {
  const { environments } = derivePlatform(input);
  const contexts = clusterContexts(input);
  const rows = [
    ...environments.flatMap((environment) => (ownsAnything(environment) ? [...networkRequests(environment), ...capacityRequests(environment), ...roleRequests(environment, environments)] : [])),
    ...contexts.flatMap(clusterRequests),
  ].sort((a, b) => a.from.localeCompare(b.from, 'en'));
  return [
    '## Ask for first',
    '',
    'Granted before the first apply; federated credentials and the rights of a cluster’s own identity once the cluster has its issuer. No role assignments, locks or policy exemptions stand in the files.',
    '',
    ...markdownTable<Request>(
      [
        { title: 'From', cell: ({ from }) => from },
        { title: 'Environment', cell: ({ environment }) => environment },
        { title: 'What', cell: ({ what }) => what },
        { title: 'Where', cell: ({ where }) => where },
      ],
      rows,
    ),
    '',
  ];
}

function networkRequests({ scope, kind, cluster, addresses, connectivity }: EnvironmentSizing): readonly Request[] {
  const { environment } = scope;
  const network = azureName(NAME_RULES.virtualNetwork, scope);
  return [
    { from: OWNERS.connectivity, environment, what: 'Peering from the hub back to this network, with gateway transit', where: network },
    { from: OWNERS.connectivity, environment, what: 'These addresses kept free, in the plants too', where: [addresses.network, addresses.pods, addresses.services].join(', ') },
    ...(cluster === null ? [] : [{ from: OWNERS.connectivity, environment, what: 'DNS record of the host name, to the internal load balancer once it has its address', where: network }]),
    ...(connectivity === null || kind !== 'production' ? [] : connectivity.sites.map(({ id }) => ({ from: OWNERS.connectivity, environment, what: 'Real address ranges of the plant and the public side of its gateway', where: id }))),
  ];
}

/** Nodes are replaced in turns, so a third more of them stand for a while. */
const SURGE = 1 / 3;

function capacityRequests({ scope, cluster, databaseServers, postgres }: EnvironmentSizing): readonly Request[] {
  const { environment, region: where } = scope;
  const pools = [...(cluster?.pools ?? []), ...(databaseServers === null ? [] : [databaseServers])];
  const quotas = pools.flatMap(({ vmSize, count }) => {
    const size = VM_SIZES.find(({ armSku }) => armSku === vmSize);
    return size === undefined ? [] : [{ from: OWNERS.subscription, environment, what: `Quota of ${size.vcpu * (count + Math.ceil(count * SURGE))} vCPU in ${size.family}: ${count} of ${vmSize} and a third more while they are replaced`, where }];
  });
  return [
    ...quotas,
    ...(postgres === null ? [] : [{ from: OWNERS.subscription, environment, what: `Quota and availability of ${postgres.armSku} for PostgreSQL Flexible Server`, where }]),
    ...(cluster === null ? [] : [{ from: OWNERS.subscription, environment, what: 'Feature Microsoft.Compute/EncryptionAtHost registered', where }]),
  ];
}

function roleRequests(reader: EnvironmentSizing, siblings: readonly EnvironmentSizing[]): readonly Request[] {
  const { scope, cluster, databaseServers, postgres } = reader;
  const { environment } = scope;
  const role = (what: string, who: string, where: string): Request => ({ from: OWNERS.subscription, environment, what: `${what} for ${who}`, where });
  const vault = azureName(NAME_RULES.keyVault, shortened(scope));
  const odoo = identityName('odoo', scope);
  const group = (what: string): Request => ({ from: OWNERS.identity, environment, what, where: 'Entra' });
  return [
    ...(postgres === null ? [] : [group('Entra group of those who administer the database, and its object id')]),
    ...(cluster === null
      ? []
      : [
          group('Entra group of those who administer the cluster, and its object id'),
          role('Azure Kubernetes Service RBAC Cluster Admin', 'the group of those who administer it', azureName(NAME_RULES.cluster, scope)),
          role('Network Contributor', identityName('cluster', scope), `${azureName(NAME_RULES.virtualNetwork, scope)}/snet-nodes`),
          role('Key Vault Secrets User', odoo, vault),
          ...siblings.filter((owner) => readsRegistry(reader, owner)).map((owner) => role('AcrPull', 'the identity of the cluster’s kubelets', compactName(NAME_RULES.containerRegistry, owner.scope))),
          ...siblings.filter((owner) => readsStore(reader, owner)).map((owner) => role('Storage Blob Data Contributor', odoo, `${compactName(NAME_RULES.storageAccount, owner.scope)}/${ATTACHMENTS_CONTAINER}`)),
          ...siblings.filter((owner) => databaseServers !== null && readsStore(reader, owner)).map((owner) => role('Storage Blob Data Contributor', identityName('database', scope), `${compactName(NAME_RULES.storageAccount, owner.scope)}/${BACKUPS_CONTAINER}`)),
        ]),
    role('Key Vault Secrets Officer', 'those who fill in the secrets', vault),
  ];
}

/** Pods of the chart have no account of their own, so Odoo's is that of the namespace. */
const ODOO_ACCOUNT = 'default';

function clusterRequests({ environment: { scope, databaseServers }, folder: environment, namespace, ownCluster, hasCache, vaultUrl }: ClusterContext): readonly Request[] {
  const federated = (identity: string, account: string): Request => ({ from: OWNERS.identity, environment, what: `Federated credential of the cluster’s issuer for system:serviceaccount:${namespace}:${account}`, where: identity });
  const identity = (user: 'odoo' | 'database') => (ownCluster ? identityName(user, scope) : 'an identity of this environment');
  const secrets = [VAULT_SECRETS.databasePassword, VAULT_SECRETS.adminPassword, VAULT_SECRETS.certificate, ...(hasCache ? [VAULT_SECRETS.cacheKey] : [])];
  return [
    federated(identity('odoo'), NAMES.secretReader),
    federated(identity('odoo'), ODOO_ACCOUNT),
    ...(databaseServers === null ? [] : [federated(identity('database'), NAMES.databaseCluster)]),
    { from: OWNERS.workload, environment, what: `Secrets ${secrets.join(', ')}`, where: new URL(vaultUrl).hostname },
    ...(ownCluster ? [] : [{ from: OWNERS.shared, environment, what: 'A namespace with quotas; External Secrets, Traefik and, for self-managed PostgreSQL, its operator; the way to registry, vault and data services', where: namespace }]),
  ];
}
