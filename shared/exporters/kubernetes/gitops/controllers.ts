import type { JsonObject } from '../../../platform/json';
import { CHARTS, type Chart } from '../charts';
import type { ClusterContext } from '../clusterContext';
import { NAMES } from '../names';
import { traefikValues } from '../values/traefikValues';

/** One controller that runs beside the application. KEDA is none of them: it is an add-on of the cluster. */
export interface Controller {
  readonly name: string;
  readonly namespace: string;
  readonly chart: Chart;
  readonly values: JsonObject;
  /** Controllers that have to run before. */
  readonly after: readonly string[];
}

/** What a cluster of one's own needs; on a shared one its owner runs all of this. */
export function controllersOf(context: ClusterContext): readonly Controller[] {
  if (!context.ownCluster) return [];
  return [
    { name: NAMES.ingress, namespace: NAMES.ingress, chart: CHARTS.traefik, values: traefikValues(context), after: [] },
    { name: NAMES.externalSecrets, namespace: NAMES.externalSecrets, chart: CHARTS.externalSecrets, values: { installCRDs: true }, after: [] },
    ...(context.environment.databaseServers === null ? [] : databaseControllers()),
  ];
}

/** The plug-in that writes backups asks for certificates of its own. */
function databaseControllers(): readonly Controller[] {
  return [
    // Its lock lives beside it and not in the cluster's own namespace, where a project of Argo CD has no business.
    { name: NAMES.certManager, namespace: NAMES.certManager, chart: CHARTS.certManager, values: { crds: { enabled: true }, global: { leaderElection: { namespace: NAMES.certManager } } }, after: [] },
    { name: NAMES.databaseOperator, namespace: NAMES.database, chart: CHARTS.cloudNativePg, values: {}, after: [] },
    { name: 'plugin-barman-cloud', namespace: NAMES.database, chart: CHARTS.barmanPlugin, values: {}, after: [NAMES.certManager, NAMES.databaseOperator] },
  ];
}
