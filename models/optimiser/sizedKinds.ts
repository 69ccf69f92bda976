import { defender } from '../resources/defender';
import { logAnalytics } from '../resources/log-analytics';
import { postgresFlexibleServer } from '../resources/postgres-flexible-server';
import { postgresServers } from '../resources/postgres-servers';
import type { ResourceKind } from '../resources/resourceKind';
import { virtualMachineNodes } from '../resources/virtual-machine-nodes';

/** Kinds whose meters follow the sizes of nodes and databases; every other line of a candidate is the same whatever sizes it takes. */
export const SIZED_KINDS: readonly ResourceKind[] = [virtualMachineNodes, postgresFlexibleServer, postgresServers, defender, logAnalytics];

/** Of these the price of one environment's units depends on the other environments: the free allowance is one for all. */
export const KINDS_WITH_SHARED_TIERS: readonly ResourceKind[] = [logAnalytics];
