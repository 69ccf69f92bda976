import type { JsonObject } from '../../json';
import { resourceGroupId, resourceGroupName } from '../../naming/armIds';
import { azureName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import { tags } from '../../tags';
import { bicepModule } from '../parts/bicepModule';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind, type Described, type ResourceInput } from '../resourceKind';

interface NatSettings {
  readonly name: string;
  readonly location: string;
  readonly parentId: string;
  readonly tags: Readonly<Record<string, string>>;
}

const IDLE_MINUTES = 4;
const SKU = 'Standard';
/** How the Bicep module says "no zone": Azure places it. */
const NO_ZONE = -1;

/** The way out of the nodes, where the environment pays for one. */
export const natGateway = resourceKind<NatSettings>({
  id: 'natgateway',
  purpose: 'NAT gateway',
  owner: 'workload',
  terraform: terraformModule('res-network-natgateway', '0.3.2'),
  bicep: bicepModule('network/nat-gateway', '2.1.0'),
  describe: ({ plan, environment }: ResourceInput): readonly Described<NatSettings>[] => {
    const { scope, cluster } = environment;
    if (cluster?.outbound !== 'userAssignedNATGateway') return [];
    return [{ suffix: '', settings: { name: azureName(NAME_RULES.natGateway, scope), location: scope.region, parentId: resourceGroupId(resourceGroupName(scope)), tags: tags(plan, environment) } }];
  },
  toTerraform: ({ name, location, parentId, tags: own }): JsonObject => ({
    name,
    location,
    parent_id: parentId,
    sku_name: SKU,
    idle_timeout_in_minutes: IDLE_MINUTES,
    public_ips: { outbound: { name: `pip-${name}` } },
    enable_telemetry: NO_TELEMETRY,
    tags: own,
  }),
  toBicep: ({ name, location, tags: own }): JsonObject => ({
    name,
    location,
    availabilityZone: NO_ZONE,
    natGatewaySku: SKU,
    idleTimeoutInMinutes: IDLE_MINUTES,
    publicIPAddresses: [{ name: `pip-${name}` }],
    enableTelemetry: NO_TELEMETRY,
    tags: own,
  }),
});
