import { postgresVersionAt } from '../../../../models/capacity/supportedVersions';
import type { PostgresSku } from '../../../../models/facts/postgresSkus';
import { POSTGRES_LIMITS } from '../../../../models/facts/postgresStorage';
import { resourceGroupName } from '../../naming/armIds';
import { azureName } from '../../naming/azureName';
import { NAME_RULES } from '../../naming/nameRules';
import { REPLACE_ME, UNKNOWN_ID } from '../../placeholders/placeholderValues';
import { quietWindow } from '../../quietWindow';
import type { PostgresSizing } from '../../sizing/environmentSizing';
import { tags } from '../../tags';
import { DNS_ZONES } from '../parts/dnsZones';
import { privateEndpoint, type PrivateEndpoint } from '../parts/privateEndpoint';
import type { Described, ResourceInput } from '../resourceKind';

export interface FlexibleServerSettings {
  readonly name: string;
  readonly location: string;
  readonly resourceGroup: string;
  readonly tier: PostgresSku['tier'];
  /** Azure's name of the size: `Standard_D4ds_v5`. */
  readonly armSku: string;
  readonly version: string;
  readonly storageGiB: number;
  /** Zone numbers; null where Azure places the server. */
  readonly zone: number | null;
  readonly standby: { readonly mode: 'SameZone' | 'ZoneRedundant'; readonly zone: number | null } | null;
  readonly backupRetentionDays: number;
  readonly endpoint: PrivateEndpoint;
  readonly tenantId: string;
  /** Who makes Odoo’s own user; the password comes when the server is deployed. Null for a replica. */
  readonly login: string | null;
  /** Empty for a replica, which takes them from the server that it follows; so with the parameters. */
  readonly administrators: readonly { readonly objectId: string; readonly name: string }[];
  readonly parameters: readonly { readonly name: string; readonly value: string }[];
  readonly maintenance: { readonly dayOfWeek: number; readonly startHour: number };
  readonly replicaOf: string | null;
  readonly tags: Readonly<Record<string, string>>;
}

const PRIMARY_ZONE = 1;
const STANDBY_ZONE = 2;
/** Azure's largest disk of this kind is one GiB short of 32 TiB. */
const LARGEST_STORAGE_GIB = 32_767;

const LOGIN = 'erpadmin';

/** Encrypted connections only; the two extensions that Odoo creates must be on the server's list before its first start. */
const PARAMETERS = [
  { name: 'azure.extensions', value: 'PG_TRGM,UNACCENT' },
  { name: 'require_secure_transport', value: 'on' },
  { name: 'ssl_min_protocol_version', value: 'TLSv1.2' },
] as const;

/** The database server of one environment; none where the tenant does not own it. */
export function flexibleServerSettings({ plan, report, environment }: ResourceInput): readonly Described<FlexibleServerSettings>[] {
  const { postgres, scope } = environment;
  if (postgres === null) return [];
  const { dayOfWeek, startHour } = quietWindow(report.demand.requestsPerHour, POSTGRES_LIMITS.maintenanceWindowHours.value);
  const settings: FlexibleServerSettings = {
    name: azureName(NAME_RULES.postgres, scope),
    location: scope.region,
    resourceGroup: resourceGroupName(scope),
    tier: postgres.tier,
    armSku: postgres.armSku,
    version: postgresVersionAt(plan.company.startDate).version,
    storageGiB: Math.min(postgres.storageGiB, LARGEST_STORAGE_GIB),
    zone: postgres.zonal ? PRIMARY_ZONE : null,
    standby: standbyOf(postgres),
    backupRetentionDays: Math.min(Math.max(plan.data.backupRetentionDays, POSTGRES_LIMITS.backupRetentionMinDays.value), POSTGRES_LIMITS.backupRetentionMaxDays.value),
    endpoint: privateEndpoint(scope, NAME_RULES.postgres, DNS_ZONES.postgres.domain),
    tenantId: UNKNOWN_ID,
    login: postgres.replicaOf === null ? LOGIN : null,
    administrators: postgres.replicaOf === null ? [{ objectId: UNKNOWN_ID, name: `${REPLACE_ME}-database-administrators` }] : [],
    parameters: postgres.replicaOf === null ? PARAMETERS : [],
    maintenance: { dayOfWeek, startHour },
    replicaOf: postgres.replicaOf,
    tags: tags(plan, environment),
  };
  return [{ suffix: '', settings }];
}

/** A standby in another zone than the server's, or in the same one. */
function standbyOf({ highAvailability, zonal }: PostgresSizing): FlexibleServerSettings['standby'] {
  if (highAvailability === 'none') return null;
  if (highAvailability === 'zone-redundant') return { mode: 'ZoneRedundant', zone: STANDBY_ZONE };
  return { mode: 'SameZone', zone: zonal ? PRIMARY_ZONE : null };
}
