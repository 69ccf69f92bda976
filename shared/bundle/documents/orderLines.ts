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
    '1. Fill in every row of `PLACEHOLDERS.csv`. Nothing can be applied before: the ids in these files are all zeros on purpose. The address ranges of the plants are proposals: ask for the real ones.',
    '2. Connectivity team: the resource groups of each environment (its own and `rg-private-dns-<environment>`), hub network with its `GatewaySubnet`, then gateway, tunnels and circuits of `platform/`. The peering of a spoke asks for the hub’s gateway, so it fails until that stands. Shared keys of tunnels come from your vault (`psk-<plant>`) when you deploy. A circuit costs from the day it is made: approve it apart, once the provider is known.',
    '3. ERP platform team: the networks of `workload/`, with their security groups and NAT gateways before them.',
    '4. Connectivity team: the private DNS zones of `platform/`, which are linked to those networks.',
    '5. Apply the rest per environment, non-production first, in the order of the table; `dr` after `prod`. Endpoints of the registry stand in all networks, so it comes after the last of them.',
    ...(clusters ? ['6. Clusters last: what Flux or Argo CD follows, controllers before the namespace with its secrets before the database before Odoo. The root of the repository is `kubernetes/`.'] : []),
    '',
    '## Decide before the server exists',
    '',
    ...decisions(has).map((sentence) => `- ${sentence}`),
    '',
  ];
}

type Has = (kind: ResourceKind) => boolean;

function decisions(has: Has): readonly string[] {
  return [
    ...(has(flexibleServer)
      ? [
          'PostgreSQL: geo-redundant backup is off here and can be chosen only when the server is made; so can private endpoints against network injection.',
          'PostgreSQL: people sign in by Entra, Odoo with a password. Hand over the administrator’s password when you deploy, from your vault and never from a file: `administrator_password_wo` in Terraform, `administratorLoginPassword` in Bicep. With it make the user `odoo` (password `odoo-database-password` of the vault), the database `odoo` that it owns, and the extensions `unaccent` and `pg_trgm`.',
        ]
      : []),
    ...(has(redisEnterprise) ? ['Redis: high availability can be switched on later but never off; this module version offers no unclustered policy. Put the access key into the vault as `odoo-cache-key`; Odoo’s sessions sign in with it over TLS.'] : []),
    ...(has(managedCluster)
      ? ['Cluster: `network_profile.outbound_type` follows the bill. `userAssignedNATGateway` needs the NAT gateway on the node subnet before the cluster is made. With a hub firewall as the way out write `userDefinedRouting` and bring the route.', 'Cluster: the first node pool carries the system and the workload, as in the bill; the counts are fixed, automatic scaling is off.', 'Private DNS: each environment has zones of its own. Where a policy registers endpoints in one zone of the hub, exempt these: one name would lead to one network only.']
      : []),
    'Modules report their use to Microsoft unless told otherwise: `enable_telemetry` is false here.',
  ];
}
