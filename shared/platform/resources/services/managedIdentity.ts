import type { JsonObject } from '../../json';
import { identityName, resourceGroupName } from '../../naming/armIds';
import { tags } from '../../tags';
import { bicepModule } from '../parts/bicepModule';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind, type Described, type ResourceInput } from '../resourceKind';

interface IdentitySettings {
  readonly name: string;
  readonly location: string;
  readonly resourceGroup: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** Who the cluster, Odoo and PostgreSQL of the team's own are to other services. What Odoo's may be used by is known once the cluster has its issuer. */
export const managedIdentity = resourceKind<IdentitySettings>({
  id: 'managedidentity',
  purpose: 'Managed identity',
  owner: 'workload',
  terraform: terraformModule('res-managedidentity-userassignedidentity', '0.5.2'),
  bicep: bicepModule('managed-identity/user-assigned-identity', '0.6.0'),
  describe: ({ plan, environment }: ResourceInput): readonly Described<IdentitySettings>[] => {
    const { scope, cluster, databaseServers } = environment;
    if (cluster === null) return [];
    const users = ['cluster', 'odoo', ...(databaseServers === null ? [] : ['database'] as const)] as const;
    return users.map((user) => ({ suffix: user, settings: { name: identityName(user, scope), location: scope.region, resourceGroup: resourceGroupName(scope), tags: tags(plan, environment) } }));
  },
  toTerraform: ({ name, location, resourceGroup, tags: own }): JsonObject => ({ name, location, resource_group_name: resourceGroup, federated_identity_credentials: {}, enable_telemetry: NO_TELEMETRY, tags: own }),
  toBicep: ({ name, location, tags: own }): JsonObject => ({ name, location, federatedIdentityCredentials: [], enableTelemetry: NO_TELEMETRY, tags: own }),
});
