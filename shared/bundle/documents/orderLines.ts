import { flexibleServer } from '../../platform/resources/flexibleServer/flexibleServer';
import { managedCluster } from '../../platform/resources/managedCluster/managedCluster';
import { redisEnterprise } from '../../platform/resources/redisEnterprise/redisEnterprise';
import type { PlacedResource } from '../../platform/resourceFiles';
import type { ResourceKind } from '../../platform/resources/resourceKind';

/** The order of work: what has to exist first, then the files in the order of the table. */
export function orderLines(resources: readonly PlacedResource[], clusters: boolean): readonly string[] {
  if (resources.length === 0 && !clusters) return [];
  const has = ({ id }: ResourceKind) => resources.some(({ kind }) => kind.id === id);
  return [
    '## Order of application',
    '',
    '1. Fill in every row of `PLACEHOLDERS.csv`. Nothing can be applied before: the ids in these files are all zeros on purpose.',
    '2. Connectivity team: the resource group of each environment, hub network with its `GatewaySubnet`, and the files of `platform/`. The peering of a spoke asks for the hub’s gateway, so it fails until that stands. Shared keys of tunnels come from your vault (`psk-<plant>`) when you deploy. A circuit costs from the day it is made: approve it apart, once the provider is known.',
    `3. Requests, granted before the first apply: ${requests(has).join('; ')}.`,
    '4. Apply per environment, non-production first, in the order of the table; `dr` after `prod`.',
    ...(clusters ? ['5. Clusters last: what Flux or Argo CD follows, controllers before the database before Odoo. The root of the repository is `kubernetes/`. Names of secrets that must be in the vault: `odoo-database-password`, `odoo-admin-password`, `odoo-tls-certificate`.'] : []),
    '',
    '## Decide before the server exists',
    '',
    ...decisions(has).map((sentence) => `- ${sentence}`),
    '',
  ];
}

type Has = (kind: ResourceKind) => boolean;

function requests(has: Has): readonly string[] {
  return [
    ...(has(managedCluster)
      ? [
          'Network Contributor on the node subnet for the cluster’s identity',
          'feature `Microsoft.Compute/EncryptionAtHost` registered in the subscription',
          'no plant, partner or hub network uses 100.64.0.0/10 (pods and services)',
        ]
      : []),
    ...(has(flexibleServer) ? ['an Entra group for the database administrators'] : []),
    ...(has(redisEnterprise) ? ['the identity of the Odoo pods, for the cache’s access policy'] : []),
    'quota for the sizes in these files',
    'locks, role assignments and policy exemptions that your rules ask for: none stand in the files',
  ];
}

function decisions(has: Has): readonly string[] {
  return [
    ...(has(flexibleServer)
      ? [
          'PostgreSQL: geo-redundant backup is off here and can be chosen only when the server is made; so can private endpoints against network injection.',
          'PostgreSQL: sign-in is by Entra only. Odoo opens its connections with a fixed password unless a helper hands it tokens; if you allow passwords, take them from your vault through `administrator_password_wo`, never from a file.',
        ]
      : []),
    ...(has(redisEnterprise) ? ['Redis: high availability can be switched on later but never off; this module version offers no unclustered policy and no input that switches access keys off.'] : []),
    ...(has(managedCluster)
      ? ['Cluster: `network_profile.outbound_type` follows the bill. `userAssignedNATGateway` needs the NAT gateway on the node subnet before the cluster is made. With a hub firewall as the way out write `userDefinedRouting` and bring the route.', 'Cluster: the first node pool carries the system and the workload, as in the bill; the counts are fixed, automatic scaling is off.']
      : []),
    'Modules report their use to Microsoft unless told otherwise: `enable_telemetry` is false here.',
  ];
}
