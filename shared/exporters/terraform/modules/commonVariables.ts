import { logWorkspaceId, privateDnsZoneId, subnetId } from '../naming/armIds';
import { type NameRule, type NameScope, azureName } from '../naming/azureName';
import { NAME_RULES } from '../naming/nameRules';
import type { JsonObject } from '../json';

/** One private endpoint in the environment's own subnet, registered in the connectivity team's DNS zone. */
export function privateEndpoint(scope: NameScope, service: NameRule, dnsZone: string): JsonObject {
  const name = azureName({ ...NAME_RULES.privateEndpoint, abbreviation: `${NAME_RULES.privateEndpoint.abbreviation}-${service.abbreviation}` }, scope);
  return {
    primary: {
      name,
      subnet_resource_id: subnetId(scope, 'private-endpoints'),
      private_dns_zone_resource_ids: [privateDnsZoneId(dnsZone)],
    },
  };
}

/** Logs and metrics go to the workspace of the management subscription. */
export function diagnosticSettings(): JsonObject {
  return { 'log-workspace': { workspace_resource_id: logWorkspaceId() } };
}

/** Modules report their use to Microsoft unless told otherwise; the hand-off tells them otherwise and says so. */
export const NO_TELEMETRY = false;
