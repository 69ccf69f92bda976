import type { ExportInput } from '../exporter';
import { azureName, compactName, shortened } from '../../platform/naming/azureName';
import { NAME_RULES } from '../../platform/naming/nameRules';
import { REPLACE_ME, UNKNOWN_HOST } from '../../platform/placeholders/placeholderValues';
import type { EnvironmentSizing, WorkloadSizing } from '../../platform/sizing/environmentSizing';
import { NAMES } from './names';

/** One environment that runs on Kubernetes, with the addresses under which its parts find each other. */
export interface ClusterContext {
  readonly input: ExportInput;
  readonly environment: EnvironmentSizing;
  readonly workload: WorkloadSizing;
  /** Folder name: `prod`. */
  readonly folder: string;
  /** True where the tenant owns the cluster and so also what runs beside the application. */
  readonly ownCluster: boolean;
  readonly databaseHost: string;
  readonly databasePort: number;
  readonly redisHost: string | null;
  readonly vaultUrl: string;
  readonly registry: string;
  /** Under which people and plants reach this environment. */
  readonly host: string;
}

const DATABASE_PORT = 5432;
const REDIS_SUFFIX = 'redis.azure.net';
const POSTGRES_SUFFIX = 'postgres.database.azure.com';

/** The environment as its pods see it; null where it does not run on Kubernetes. */
export function clusterContext(environment: EnvironmentSizing, input: ExportInput, production: EnvironmentSizing | undefined): ClusterContext | null {
  const { scope, workload, redis } = environment;
  if (workload === null) return null;
  return {
    input,
    environment,
    workload,
    folder: scope.environment,
    ownCluster: environment.cluster !== null,
    databaseHost: databaseHostOf(environment),
    databasePort: DATABASE_PORT,
    redisHost: redis === null ? null : `${azureName(NAME_RULES.redis, scope)}.${scope.region}.${REDIS_SUFFIX}`,
    vaultUrl: `https://${azureName(NAME_RULES.keyVault, shortened(scope))}.vault.azure.net`,
    registry: `${compactName(NAME_RULES.containerRegistry, (production ?? environment).scope)}.azurecr.io`,
    host: environment.kind === 'production' ? UNKNOWN_HOST : `${scope.environment}.${UNKNOWN_HOST}`,
  };
}

function databaseHostOf({ scope, postgres, databaseServers }: EnvironmentSizing): string {
  if (databaseServers !== null) return `${NAMES.databaseCluster}-rw.${NAMES.application}.svc`;
  return `${postgres === null ? `${REPLACE_ME}-shared-server` : azureName(NAME_RULES.postgres, scope)}.${POSTGRES_SUFFIX}`;
}

