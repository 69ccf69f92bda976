import type { Assumptions } from '../assumptions/register';
import { ODOO_MEASURED } from '../facts/odooMeasured';
import { megabytesOf, vcoresOf } from './databaseHour';
import { webPodsOf } from './pods';
import type { ComputeNeed } from './processes';
import type { Requirements } from './requirements';

export interface DatabaseNeed {
  readonly vcores: number;
  readonly memoryGiB: number;
  readonly iops: number;
  /** Log, pages and reads that miss memory, in MB/s (1,000,000 bytes). */
  readonly throughputMBps: number;
  readonly connections: number;
  /** Connections that listen for notifications (websocket processes, scheduled jobs): each keeps a slot of its own. */
  readonly listeningConnections: number;
  readonly storageGiB: number;
}

const MIB_PER_GIB = 1024;

/**
 * vCores = busiest hour of people, messages and batch together ÷ ceiling; memory = base + working set + connections ×
 * 12.9 MB (measured); IOPS = writes × 2.7 flushes (measured, highest) + logical reads × miss share; MB/s = the hour in
 * which most bytes move; storage = forecast × headroom.
 * @example 20 requests/s × 20 ms beside one batch run of 0.27 vCores ÷ 0.6 → 1.12 vCores
 */
export function databaseNeed(requirements: Requirements, compute: ComputeNeed, assumptions: Assumptions): DatabaseNeed {
  const { load, jobs, database } = requirements;
  const jobWrites = jobs.messagesPerHourAtPeak / 3600;
  return {
    vcores: vcoresOf(database.busiest) / assumptions.value('database.cpu-ceiling'),
    memoryGiB:
      assumptions.value('database.base-gib') +
      requirements.databaseGiB * assumptions.value('database.working-set-share') +
      (compute.databaseConnections * ODOO_MEASURED.dbBackendPrivateMB.value) / MIB_PER_GIB,
    iops:
      (load.writesPerSecond + jobWrites) * ODOO_MEASURED.fsyncPerWriteHigh.value +
      load.logicalReadsPerSecond * assumptions.value('database.miss-share'),
    throughputMBps: megabytesOf(database.widest),
    connections: compute.databaseConnections,
    listeningConnections: requirements.scheduledJobProcesses * ODOO_MEASURED.connectionsPerCronHigh.value + webPodsOf(compute.pods) * ODOO_MEASURED.connectionsGeventMassDisconnect.value,
    storageGiB: requirements.databaseGiB * assumptions.value('storage.headroom'),
  };
}
