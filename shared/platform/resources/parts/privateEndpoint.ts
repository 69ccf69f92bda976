import { privateDnsZoneId, subnetId } from '../../naming/armIds';
import { type NameRule, type NameScope, azureName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import type { JsonObject } from '../../json';

/** A private way to a service: in the environment's own subnet, registered in the connectivity team's DNS zone. */
export interface PrivateEndpoint {
  readonly name: string;
  readonly subnetId: string;
  readonly dnsZoneId: string;
  /** The part of the service that it leads to, for services with several. */
  readonly service?: string;
}

export function privateEndpoint(scope: NameScope, service: NameRule, dnsZone: string): PrivateEndpoint {
  return {
    name: azureName({ ...NAME_RULES.privateEndpoint, abbreviation: `${NAME_RULES.privateEndpoint.abbreviation}-${service.abbreviation}` }, scope),
    subnetId: subnetId(scope, 'private-endpoints'),
    dnsZoneId: privateDnsZoneId(dnsZone),
  };
}

export function terraformEndpoints({ name, subnetId: subnet, dnsZoneId, service }: PrivateEndpoint): JsonObject {
  return { primary: { name, subnet_resource_id: subnet, ...(service !== undefined && { subresource_name: service }), private_dns_zone_resource_ids: [dnsZoneId] } };
}

export function bicepEndpoints({ name, subnetId: subnet, dnsZoneId, service }: PrivateEndpoint): readonly JsonObject[] {
  return [
    {
      name,
      subnetResourceId: subnet,
      ...(service !== undefined && { service }),
      privateDnsZoneGroup: { privateDnsZoneGroupConfigs: [{ privateDnsZoneResourceId: dnsZoneId }] },
    },
  ];
}
