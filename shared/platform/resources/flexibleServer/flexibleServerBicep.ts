import type { JsonObject } from '../../json';
import { bicepDiagnostics } from '../parts/diagnostics';
import { NO_TELEMETRY } from '../parts/noTelemetry';
import { bicepEndpoints } from '../parts/privateEndpoint';
import type { FlexibleServerSettings } from './flexibleServerSettings';

/** How the module says "no zone". */
const NO_ZONE = -1;

/** Zones and the day are whole numbers here, sizes are GiB; what has a default that opens a door or costs money is written out. */
export function flexibleServerBicep(server: FlexibleServerSettings): JsonObject {
  return {
    name: server.name,
    location: server.location,
    ...(server.replicaOf === null ? {} : { createMode: 'Replica', sourceServerResourceId: server.replicaOf }),
    skuName: server.armSku,
    tier: server.tier,
    version: server.version,
    storageSizeGB: server.storageGiB,
    autoGrow: 'Enabled',
    availabilityZone: server.zone ?? NO_ZONE,
    highAvailability: server.standby?.mode ?? 'Disabled',
    highAvailabilityZone: server.standby?.zone ?? NO_ZONE,
    backupRetentionDays: server.backupRetentionDays,
    geoRedundantBackup: 'Disabled',
    publicNetworkAccess: 'Disabled',
    firewallRules: [],
    privateEndpoints: bicepEndpoints(server.endpoint),
    administratorLogin: server.login,
    authConfig: { activeDirectoryAuth: 'Enabled', passwordAuth: 'Enabled', tenantId: server.tenantId },
    administrators: server.administrators.map(({ objectId, name }) => ({ objectId, principalName: name, principalType: 'Group', tenantId: server.tenantId })),
    configurations: server.parameters.map(({ name, value }) => ({ name, value, source: 'user-override' })),
    maintenanceWindow: { customWindow: 'Enabled', dayOfWeek: server.maintenance.dayOfWeek, startHour: server.maintenance.startHour, startMinute: 0 },
    diagnosticSettings: bicepDiagnostics(),
    enableTelemetry: NO_TELEMETRY,
    tags: server.tags,
  };
}
