import { assumptionsOf } from '../../../../models/assumptions/register';
import { nodeRoom } from '../../../../models/capacity/nodeRoom';
import type { Plan } from '../../../../models/document';
import { ODOO_CONSTANTS } from '../../../../models/facts/odooConstants';
import { VM_SIZES } from '../../../../models/facts/vmSizes';
import type { Report } from '../../../../models/report/report';
import type { JsonObject } from '../../../platform/json';
import type { DatabaseServers } from '../../../platform/sizing/environmentSizing';

const MILLI = 1_000;
const MIB_PER_GIB = 1_024;
/** PostgreSQL's own default, and places that it and its operator keep for themselves. */
const LEAST_CONNECTIONS = 100;
const KEPT_CONNECTIONS = 10;

/**
 * One instance has its node to itself, up to the ceiling of the plan; requests and limits are equal, so it is the last to be
 * evicted. A quarter of the memory is PostgreSQL's own (CloudNativePG's starting value); it has a place for every connection
 * that the sizing counts, and an archive that is at most five minutes old.
 * @example 8 vCPU / 32 GiB at 80 % → 5970m and 24296Mi (23.73 GiB), shared_buffers 6074MB
 */
export function instanceSizing({ vmSize }: DatabaseServers, plan: Plan, { figures }: Report): { readonly resources: JsonObject; readonly parameters: Readonly<Record<string, string>> } {
  const size = VM_SIZES.find(({ armSku }) => armSku === vmSize);
  if (size === undefined) throw new Error(`${vmSize} is no size of the catalogue`);
  const room = nodeRoom(size, 'aks', assumptionsOf(plan));
  const memoryMiB = Math.floor(room.memoryGiB * MIB_PER_GIB);
  const share = { cpu: `${Math.floor(room.vcpu * MILLI)}m`, memory: `${memoryMiB}Mi` };
  const needed = Math.ceil(Number(figures['capacity.postgresConnections']?.value ?? 0));
  return {
    resources: { requests: share, limits: share },
    parameters: {
      shared_buffers: `${Math.floor(memoryMiB * ODOO_CONSTANTS.pg_shared_buffers_fraction.value)}MB`,
      max_connections: String(Math.max(LEAST_CONNECTIONS, needed + KEPT_CONNECTIONS)),
      archive_timeout: `${ODOO_CONSTANTS.cnpg_archive_timeout.value}min`,
    },
  };
}
