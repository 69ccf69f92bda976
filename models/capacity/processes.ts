import type { Assumptions } from '../assumptions/register';
import { ODOO_CONSTANTS } from '../facts/odooConstants';
import { ODOO_MEASURED } from '../facts/odooMeasured';
import { shapePods, webPodsOf, type PodGroup } from './pods';
import type { Requirements } from './requirements';

/** Processor and memory that the application processes of one environment ask for. */
export interface ComputeNeed {
  readonly vcpu: number;
  readonly memoryGiB: number;
  /** Pods that may not be split; empty for a single server process. */
  readonly pods: readonly PodGroup[];
  readonly databaseConnections: number;
}

const MIB_PER_GIB = 1024;

/** Documented expectation per process: 80 % light requests at 150 MB, 20 % heavy at 1,024 MB = 324.8 MB (deployment guide, grade A). */
export function expectedProcessMiB(): number {
  const { request_share_light, ram_light_mb, request_share_heavy, ram_heavy_mb } = ODOO_CONSTANTS;
  return request_share_light.value * ram_light_mb.value + request_share_heavy.value * ram_heavy_mb.value;
}

/**
 * Need = Σ pods: web workers × Python share of the service time (a waiting worker burns none), job and scheduled
 * processes at the measured share, websocket processes, platform; memory = processes × 324.8 MB × headroom + platform.
 * @example 12 web workers at 0.66 → 7.9 vCPU; 20 processes × 324.8 MB × 1.4 → 8.9 GiB
 */
export function computeNeed(requirements: Requirements, webWorkers: number, domains: number, assumptions: Assumptions, pooled: boolean): ComputeNeed {
  const { jobs, scheduledJobProcesses } = requirements;
  // Ingress and controllers of a shared platform serve all its tenants.
  const platformShare = pooled ? 1 / assumptions.value('shared.tenants') : 1;
  const platform = {
    vcpu: assumptions.value('compute.platform-vcpu') * platformShare,
    memoryGiB: assumptions.value('compute.platform-gib') * platformShare,
  };
  const perProcessGiB = (expectedProcessMiB() * assumptions.value('compute.memory-headroom')) / MIB_PER_GIB;
  const pods = shapePods(requirements, webWorkers, { domains, platform, perProcessGiB }, assumptions);
  const websocketProcesses = webPodsOf(pods);
  return {
    vcpu: pods.reduce((sum, pod) => sum + pod.count * pod.vcpu, 0),
    memoryGiB: pods.reduce((sum, pod) => sum + pod.count * pod.memoryGiB, 0),
    pods,
    databaseConnections:
      (webWorkers + jobs.workers) * ODOO_MEASURED.connectionsPerHttpWorker.value +
      scheduledJobProcesses * ODOO_MEASURED.connectionsPerCronHigh.value +
      websocketProcesses * ODOO_MEASURED.connectionsGeventMassDisconnect.value,
  };
}
