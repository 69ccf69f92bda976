import { POSTGRES_LIMITS } from '../../../../models/facts/postgresStorage';
import { postgresVersionAt } from '../../../../models/capacity/supportedVersions';
import type { JsonObject } from '../json';
import { FLEXIBLE_SERVER_MODULE } from '../moduleVersions';
import { resourceGroupName } from '../naming/armIds';
import { azureName } from '../naming/azureName';
import { NAME_RULES } from '../naming/nameRules';
import { REPLACE_ME, UNKNOWN_ID } from '../placeholders/placeholderValues';
import { quietWindow } from '../quietWindow';
import type { PostgresSizing } from '../sizing/environmentSizing';
import { tags } from '../tags';
import { NO_TELEMETRY, diagnosticSettings, privateEndpoint } from './commonVariables';
import type { ModuleInput, TfvarsModule } from './tfvarsModule';

const DNS_ZONE = 'privatelink.postgres.database.azure.com';
const PRIMARY_ZONE = '1';
const STANDBY_ZONE = '2';
const MIB_PER_GIB = 1024;
/** The provider knows the largest disk as 33,553,408 MiB, one GiB short of 32 TiB. */
const LARGEST_STORAGE_MIB = 33_553_408;

/** Azure Database for PostgreSQL, Flexible Server: private, Entra sign-in only, no public firewall rule. */
export const flexibleServer: TfvarsModule = {
  file: 'flexibleserver.tfvars.json',
  module: FLEXIBLE_SERVER_MODULE,
  purpose: 'PostgreSQL Flexible Server',
  variables(input) {
    const { postgres, scope } = input.environment;
    if (postgres === null) return null;
    return {
      name: azureName(NAME_RULES.postgres, scope),
      location: scope.region,
      resource_group_name: resourceGroupName(scope),
      ...(postgres.replicaOf === null ? {} : { create_mode: 'Replica', source_server_id: postgres.replicaOf }),
      sku_name: postgres.skuName,
      server_version: postgresVersionAt(input.plan.company.startDate).version,
      storage_mb: Math.min(postgres.storageGiB * MIB_PER_GIB, LARGEST_STORAGE_MIB),
      auto_grow_enabled: true,
      ...availability(postgres),
      ...protection(input, postgres),
      maintenance_window: maintenanceWindow(input),
      diagnostic_settings: diagnosticSettings(),
      enable_telemetry: NO_TELEMETRY,
      tags: tags(input.plan, input.environment),
    };
  },
};

/** The module's own default is a zone-redundant standby, so "none" has to be said. */
function availability({ highAvailability, zonal }: PostgresSizing): JsonObject {
  const zone = zonal ? PRIMARY_ZONE : null;
  if (highAvailability === 'none') return { zone, high_availability: null };
  return highAvailability === 'zone-redundant'
    ? { zone, high_availability: { mode: 'ZoneRedundant', standby_availability_zone: STANDBY_ZONE } }
    : { zone, high_availability: { mode: 'SameZone', standby_availability_zone: zone } };
}

function protection({ plan, environment }: ModuleInput, { replicaOf }: PostgresSizing): JsonObject {
  return {
    backup_retention_days: Math.min(
      Math.max(plan.data.backupRetentionDays, POSTGRES_LIMITS.backupRetentionMinDays.value),
      POSTGRES_LIMITS.backupRetentionMaxDays.value,
    ),
    geo_redundant_backup_enabled: false,
    public_network_access_enabled: false,
    // The module's default opens the server to every IPv4 address.
    firewall_rules: {},
    private_endpoints: privateEndpoint(environment.scope, NAME_RULES.postgres, DNS_ZONE),
    authentication: { active_directory_auth_enabled: true, password_auth_enabled: false, tenant_id: UNKNOWN_ID },
    // A replica takes its administrators and parameters from the server that it follows.
    ad_administrator: replicaOf === null ? administrators() : {},
    server_configuration: replicaOf === null ? serverParameters() : {},
  };
}

function administrators(): JsonObject {
  return {
    'database-administrators': {
      tenant_id: UNKNOWN_ID,
      object_id: UNKNOWN_ID,
      principal_name: `${REPLACE_ME}-database-administrators`,
      principal_type: 'Group',
    },
  };
}

/** Encrypted connections only; the two extensions that Odoo creates must be on the server's list before its first start. */
function serverParameters(): JsonObject {
  return {
    'azure-extensions': { name: 'azure.extensions', config: 'PG_TRGM,UNACCENT' },
    'require-secure-transport': { name: 'require_secure_transport', config: 'on' },
    'ssl-min-protocol-version': { name: 'ssl_min_protocol_version', config: 'TLSv1.2' },
  };
}

function maintenanceWindow({ report }: ModuleInput): JsonObject {
  const quiet = quietWindow(report.demand.requestsPerHour, POSTGRES_LIMITS.maintenanceWindowHours.value);
  return { day_of_week: String(quiet.dayOfWeek), start_hour: quiet.startHour, start_minute: 0 };
}
