import { privateDnsZoneId, subnetId } from '../../naming/armIds';
import { type NameRule, type NameScope, azureName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import type { JsonObject } from '../../json';

/** A private way to a service: in an environment's own subnet, registered in the DNS zone that is linked to its network. */
export interface PrivateEndpoint {
  readonly name: string;
  /** Whose network it stands in: `prod`. */
  readonly environment: string;
  readonly location: string;
  readonly subnetId: string;
  readonly dnsZoneId: string;
  /** The part of the service that it leads to, for services with several. */
  readonly service?: string;
}

export function privateEndpoint(scope: NameScope, service: NameRule, dnsZone: string): PrivateEndpoint {
  return {
    name: azureName({ ...NAME_RULES.privateEndpoint, abbreviation: `${NAME_RULES.privateEndpoint.abbreviation}-${service.abbreviation}` }, scope),
    environment: scope.environment,
    location: scope.region,
    subnetId: subnetId(scope, 'private-endpoints'),
    dnsZoneId: privateDnsZoneId(dnsZone, scope),
  };
}

/** Endpoints of other networks lie in their regions, not in the service's. */
export function terraformEndpoints(...endpoints: readonly PrivateEndpoint[]): JsonObject {
  return Object.fromEntries(
    endpoints.map(({ name, environment, location, subnetId: subnet, dnsZoneId, service }) => [
      environment,
      { name, location, subnet_resource_id: subnet, ...(service !== undefined && { subresource_name: service }), private_dns_zone_resource_ids: [dnsZoneId] },
    ]),
  );
}

export function bicepEndpoints(...endpoints: readonly PrivateEndpoint[]): readonly JsonObject[] {
  return endpoints.map(({ name, location, subnetId: subnet, dnsZoneId, service }) => ({
    name,
    location,
    subnetResourceId: subnet,
    ...(service !== undefined && { service }),
    privateDnsZoneGroup: { privateDnsZoneGroupConfigs: [{ privateDnsZoneResourceId: dnsZoneId }] },
  }));
}
