import type { ExportInput } from '../exporter';
import { azureName, compactName, shortened } from '../../platform/naming/azureName';
import { NAME_RULES } from '../../platform/naming/nameRules';
import { UNKNOWN_HOST, UNKNOWN_SHARED } from '../../platform/placeholders/placeholderValues';
import { DATABASE_POOL } from '../../platform/resources/managedCluster/managedClusterSettings';
import { ownsAnything } from '../../platform/resources/ownsAnything';
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
  /** Where the application lives; on a shared cluster its owner gives one to each environment. */
  readonly namespace: string;
  /** Where Flux keeps what it follows. Sources and releases share one, because many clusters allow no reference across. */
  readonly fluxNamespace: string;
  readonly ingressNamespace: string;
  /** Of the operator of self-managed PostgreSQL. */
  readonly operatorNamespace: string;
  readonly databasePool: string;
  readonly databaseHost: string;
  readonly databasePort: number;
  readonly hasCache: boolean;
  readonly vaultUrl: string;
  readonly registry: string;
  /** Blob endpoint of the account that holds attachments and, for self-managed PostgreSQL, its archive. */
  readonly blobUrl: string;
  /** The same of production, whose archive a recovery region follows. */
  readonly productionBlobUrl: string;
  /** Addresses of the private endpoints; a word to replace where somebody else's network has them. */
  readonly dataRange: string;
  /** Under which people and plants reach this environment. */
  readonly host: string;
}

const DATABASE_PORT = 5432;
const POSTGRES_SUFFIX = 'postgres.database.azure.com';

/** The environment as its pods see it; null where it does not run on Kubernetes. */
export function clusterContext(environment: EnvironmentSizing, input: ExportInput, production: EnvironmentSizing | undefined): ClusterContext | null {
  const { scope, workload } = environment;
  if (workload === null) return null;
  const ownCluster = environment.cluster !== null;
  const named = (own: boolean, name: string, unknown: string): string => (own ? name : unknown);
  const namespace = named(ownCluster, NAMES.application, `${UNKNOWN_SHARED.namespace}-${scope.environment}`);
  return {
    input,
    environment,
    workload,
    folder: scope.environment,
    ownCluster,
    namespace,
    fluxNamespace: named(ownCluster, NAMES.flux, namespace),
    ingressNamespace: named(ownCluster, NAMES.ingress, UNKNOWN_SHARED.ingressNamespace),
    operatorNamespace: named(ownCluster, NAMES.database, UNKNOWN_SHARED.operatorNamespace),
    databasePool: named(ownCluster, DATABASE_POOL, UNKNOWN_SHARED.databasePool),
    databaseHost: databaseHostOf(environment, namespace),
    databasePort: DATABASE_PORT,
    hasCache: environment.redis !== null,
    vaultUrl: `https://${named(ownsAnything(environment), azureName(NAME_RULES.keyVault, shortened(scope)), UNKNOWN_SHARED.vault)}.vault.azure.net`,
    registry: `${registryOf(production)}.azurecr.io`,
    blobUrl: blobUrlOf(environment.storage === null ? production : environment),
    productionBlobUrl: blobUrlOf(production),
    dataRange: named(ownsAnything(environment), environment.addresses.privateEndpoints, UNKNOWN_SHARED.dataRange),
    host: environment.kind === 'production' ? UNKNOWN_HOST : `${scope.environment}.${UNKNOWN_HOST}`,
  };
}

function databaseHostOf({ scope, postgres, databaseServers }: EnvironmentSizing, namespace: string): string {
  if (databaseServers !== null) return `${NAMES.databaseCluster}-rw.${namespace}.svc`;
  return `${postgres === null ? UNKNOWN_SHARED.server : azureName(NAME_RULES.postgres, scope)}.${POSTGRES_SUFFIX}`;
}

/** Production's registry serves all environments. */
function registryOf(production: EnvironmentSizing | undefined): string {
  const own = production !== undefined && production.registry !== null && production.cluster !== null;
  return own ? compactName(NAME_RULES.containerRegistry, production.scope) : UNKNOWN_SHARED.registry;
}

/** A recovery region without a store of its own reads production's, whose copy lies there. */
function blobUrlOf(environment: EnvironmentSizing | undefined): string {
  const own = environment !== undefined && environment.storage !== null && environment.cluster !== null;
  return `https://${own ? compactName(NAME_RULES.storageAccount, environment.scope) : UNKNOWN_SHARED.account}.blob.core.windows.net`;
}
