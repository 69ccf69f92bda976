import type { JsonObject } from '../../json';
import { resourceGroupName, securityGroupName } from '../../naming/armIds';
import { tags } from '../../tags';
import { ownsAnything } from '../ownsAnything';
import { bicepModule } from '../parts/bicepModule';
import { bicepDiagnostics, terraformDiagnostics } from '../parts/diagnostics';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind, type Described, type ResourceInput } from '../resourceKind';

interface Rule {
  readonly name: string;
  readonly access: 'Allow' | 'Deny';
  readonly priority: number;
  readonly protocol: 'Tcp' | '*';
  readonly source: string;
  readonly ports: string;
}

interface SecurityGroupSettings {
  readonly name: string;
  readonly location: string;
  readonly resourceGroup: string;
  readonly rules: readonly Rule[];
  readonly tags: Readonly<Record<string, string>>;
}

const HTTPS = '443';
const LAST_PRIORITY = 4_096;
const DENY_ALL: Rule = { name: 'deny-all-else', access: 'Deny', priority: LAST_PRIORITY, protocol: '*', source: '*', ports: '*' };

/** What may come into a subnet; everything else is refused, the traffic inside the network too that Azure would allow. */
export const networkSecurityGroup = resourceKind<SecurityGroupSettings>({
  id: 'networksecuritygroup',
  purpose: 'Network security group',
  owner: 'workload',
  terraform: terraformModule('res-network-networksecuritygroup', '0.5.1'),
  bicep: bicepModule('network/network-security-group', '0.5.3'),
  describe,
  toTerraform,
  toBicep,
});

function describe({ plan, environment }: ResourceInput): readonly Described<SecurityGroupSettings>[] {
  if (!ownsAnything(environment)) return [];
  const { scope, addresses } = environment;
  const rules = {
    nodes: [
      allow('allow-https-from-private-networks', 100, 'VirtualNetwork', HTTPS),
      allow('allow-nodes', 110, addresses.nodes, '*'),
      // Pods have ranges of their own outside the network, and the overlay does not hide them: without this, names are not found and pods of two nodes do not meet.
      allow('allow-pods', 115, addresses.pods, '*'),
      allow('allow-health-probes', 120, 'AzureLoadBalancer', '*'),
    ],
    'private-endpoints': [allow('allow-nodes', 100, addresses.nodes, '*')],
  } as const;
  return (['nodes', 'private-endpoints'] as const).map((purpose) => ({
    suffix: purpose,
    settings: { name: securityGroupName(purpose, scope), location: scope.region, resourceGroup: resourceGroupName(scope), rules: [...rules[purpose], DENY_ALL], tags: tags(plan, environment) },
  }));
}

const allow = (name: string, priority: number, source: string, ports: string): Rule => ({ name, access: 'Allow', priority, protocol: ports === '*' ? '*' : 'Tcp', source, ports });

function toTerraform({ name, location, resourceGroup, rules, tags: own }: SecurityGroupSettings): JsonObject {
  return {
    name,
    location,
    resource_group_name: resourceGroup,
    security_rules: Object.fromEntries(
      rules.map((rule) => [
        rule.name,
        {
          name: rule.name,
          access: rule.access,
          direction: 'Inbound',
          priority: rule.priority,
          protocol: rule.protocol,
          source_address_prefix: rule.source,
          source_port_range: '*',
          destination_address_prefix: '*',
          destination_port_range: rule.ports,
        },
      ]),
    ),
    diagnostic_settings: terraformDiagnostics(),
    enable_telemetry: NO_TELEMETRY,
    tags: own,
  };
}

function toBicep({ name, location, rules, tags: own }: SecurityGroupSettings): JsonObject {
  return {
    name,
    location,
    securityRules: rules.map((rule) => ({
      name: rule.name,
      properties: {
        access: rule.access,
        direction: 'Inbound',
        priority: rule.priority,
        protocol: rule.protocol,
        sourceAddressPrefix: rule.source,
        sourcePortRange: '*',
        destinationAddressPrefix: '*',
        destinationPortRange: rule.ports,
      },
    })),
    diagnosticSettings: bicepDiagnostics(),
    enableTelemetry: NO_TELEMETRY,
    tags: own,
  };
}
