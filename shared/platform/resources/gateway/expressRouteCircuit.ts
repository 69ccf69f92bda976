import type { JsonObject } from '../../json';
import { hubGroupName } from '../../naming/armIds';
import { azureName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import { REPLACE_ME } from '../../placeholders/placeholderValues';
import { tags } from '../../tags';
import { bicepModule } from '../parts/bicepModule';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind, type Described, type ResourceInput } from '../resourceKind';

interface CircuitSettings {
  readonly name: string;
  readonly location: string;
  readonly resourceGroup: string;
  readonly mbps: number;
  readonly provider: string;
  readonly peeringLocation: string;
  readonly tags: Readonly<Record<string, string>>;
}

const TIER = 'Standard';
const FAMILY = 'MeteredData';

/** The line of a plant that has one of its own. It costs from the day it is made, so the provider comes first. */
export const expressRouteCircuit = resourceKind<CircuitSettings>({
  id: 'expressroutecircuit',
  purpose: 'ExpressRoute circuit',
  owner: 'platform',
  terraform: terraformModule('res-network-expressroutecircuit', '0.3.3'),
  bicep: bicepModule('network/express-route-circuit', '0.9.0'),
  describe: ({ plan, environment }: ResourceInput): readonly Described<CircuitSettings>[] => {
    const { connectivity, scope, kind } = environment;
    if (connectivity === null || kind !== 'production') return [];
    return connectivity.sites.flatMap(({ id, link, circuitMbps }) =>
      link !== 'expressroute' || circuitMbps === null
        ? []
        : [
            {
              suffix: id,
              settings: {
                name: azureName(NAME_RULES.circuit, { ...scope, workload: id }),
                location: scope.region,
                resourceGroup: hubGroupName(scope.region),
                mbps: circuitMbps,
                provider: `${REPLACE_ME}-provider`,
                peeringLocation: `${REPLACE_ME}-peering-location`,
                tags: tags(plan, environment),
              },
            },
          ],
    );
  },
  toTerraform: (circuit): JsonObject => ({
    name: circuit.name,
    location: circuit.location,
    resource_group_name: circuit.resourceGroup,
    sku: { tier: TIER, family: FAMILY },
    service_provider_name: circuit.provider,
    peering_location: circuit.peeringLocation,
    bandwidth_in_mbps: circuit.mbps,
    allow_classic_operations: false,
    peerings: {},
    enable_telemetry: NO_TELEMETRY,
    tags: circuit.tags,
  }),
  toBicep: (circuit): JsonObject => ({
    name: circuit.name,
    location: circuit.location,
    skuTier: TIER,
    skuFamily: FAMILY,
    serviceProviderName: circuit.provider,
    peeringLocation: circuit.peeringLocation,
    bandwidthInMbps: circuit.mbps,
    allowClassicOperations: false,
    peerings: [],
    enableTelemetry: NO_TELEMETRY,
    tags: circuit.tags,
  }),
});
