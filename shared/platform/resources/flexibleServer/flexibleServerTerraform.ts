import type { PostgresSku } from '../../../../models/facts/postgresSkus';
import type { JsonObject } from '../../json';
import { terraformDiagnostics } from '../parts/diagnostics';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { terraformEndpoints } from '../parts/privateEndpoint';
import type { FlexibleServerSettings } from './flexibleServerSettings';

const MIB_PER_GIB = 1024;
const PREFIX: Readonly<Record<PostgresSku['tier'], string>> = { Burstable: 'B', GeneralPurpose: 'GP', MemoryOptimized: 'MO' };

/** Zones and the day are text here, sizes are MiB. */
export function flexibleServerTerraform(server: FlexibleServerSettings): JsonObject {
  return {
    name: server.name,
    location: server.location,
    resource_group_name: server.resourceGroup,
    ...(server.replicaOf === null ? {} : { create_mode: 'Replica', source_server_id: server.replicaOf }),
    sku_name: `${PREFIX[server.tier]}_${server.armSku}`,
    server_version: server.version,
    storage_mb: server.storageGiB * MIB_PER_GIB,
    auto_grow_enabled: true,
    zone: zoneText(server.zone),
    // The module's own default is a zone-redundant standby, so "none" has to be said.
    high_availability: server.standby === null ? null : { mode: server.standby.mode, standby_availability_zone: zoneText(server.standby.zone) },
    backup_retention_days: server.backupRetentionDays,
    geo_redundant_backup_enabled: false,
    public_network_access_enabled: false,
    // The module's default opens the server to every IPv4 address.
    firewall_rules: {},
    private_endpoints: terraformEndpoints(server.endpoint),
    // Odoo opens its connections with a password; people sign in as who they are.
    administrator_login: server.login,
    authentication: { active_directory_auth_enabled: true, password_auth_enabled: true, tenant_id: server.tenantId },
    ad_administrator: administrators(server),
    server_configuration: Object.fromEntries(server.parameters.map(({ name, value }) => [name.replace(/[._]/g, '-'), { name, config: value }])),
    maintenance_window: { day_of_week: String(server.maintenance.dayOfWeek), start_hour: server.maintenance.startHour, start_minute: 0 },
    diagnostic_settings: terraformDiagnostics(),
    enable_telemetry: NO_TELEMETRY,
    tags: server.tags,
  };
}

const zoneText = (zone: number | null): string | null => (zone === null ? null : String(zone));

function administrators({ administrators: people, tenantId }: FlexibleServerSettings): JsonObject {
  return Object.fromEntries(people.map(({ objectId, name }) => ['database-administrators', { tenant_id: tenantId, object_id: objectId, principal_name: name, principal_type: 'Group' }]));
}
