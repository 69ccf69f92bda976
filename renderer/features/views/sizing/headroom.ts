import { connectionLimit } from '../../../../models/capacity/postgresFit';
import { POSTGRES_LIMITS, POSTGRES_PREMIUM_SSD } from '../../../../models/facts/postgresStorage';
import { POSTGRES_SKUS } from '../../../../models/facts/postgresSkus';
import { VM_SIZES } from '../../../../models/facts/vmSizes';
import { VPN_GATEWAYS } from '../../../../models/facts/vpnGateways';
import type { Layer, Report } from '../../../../models/report/report';

/** How a figure of a card stands against what was chosen for it. */
export interface Headroom {
  readonly figureId: string;
  readonly used: number;
  readonly available: number;
  readonly unit: string;
  /** `size`: the chosen size; `ceiling`: an agreed share of it; `target`: the most that is allowed. */
  readonly against: 'size' | 'ceiling' | 'target';
}

type Reader = (report: Report) => readonly (Headroom | null)[];

const READERS: Readonly<Partial<Record<Layer, Reader>>> = {
  web: (report) => [
    against(report, 'ceiling', 'capacity.webUtilisation', assumption(report, 'web.utilisation-ceiling'), 'share'),
    against(report, 'target', 'capacity.webP95WaitMs', assumption(report, 'web.wait-p95-ms'), 'ms'),
  ],
  compute: (report) => {
    const nodes = report.summary.capacity.nodes.flatMap(({ sku, count }) => {
      const size = VM_SIZES.find((each) => each.armSku === sku);
      return size ? [{ vcpu: size.vcpu * count, memoryGiB: size.memoryGiB * count }] : [];
    });
    return [
      against(report, 'size', 'capacity.vcpu', sum(nodes.map((each) => each.vcpu)), 'vCPU'),
      against(report, 'size', 'capacity.memoryGiB', sum(nodes.map((each) => each.memoryGiB)), 'GiB'),
    ];
  },
  postgres: (report) => {
    const { sku, storageGiB } = report.summary.capacity.postgres;
    const size = databaseSize(sku, storageGiB);
    const connections = against(report, 'size', 'capacity.postgresConnections', size?.connections ?? null, 'connections');
    return [
      against(report, 'size', 'capacity.postgresVcores', size?.vcores ?? null, 'vCores'),
      against(report, 'size', 'capacity.postgresMemoryGiB', size?.memoryGiB ?? null, 'GiB'),
      against(report, 'size', 'capacity.postgresIops', size?.iops ?? null, 'IOPS'),
      against(report, 'size', 'capacity.postgresThroughputMBps', size?.throughputMBps ?? null, 'MB/s'),
      // More than the slots of the size go through the built-in pooler; the slots are no limit then.
      connections !== null && usedShare(connections) > 1 ? null : connections,
    ];
  },
  connectivity: (report) => {
    const gateway = VPN_GATEWAYS.find(({ sku }) => report.bill.lines.some((line) => line.production && line.resourceKind === 'vpn-gateway' && line.sku === sku));
    return [
      against(report, 'size', 'capacity.vpnConnections', gateway?.maxS2sTunnels ?? null, 'connections'),
      against(report, 'size', 'capacity.wanMbps', gateway?.aggregateMbps ?? null, 'Mbps'),
    ];
  },
};

/** Figures of a layer that have a limit, by figure id; figures without one are left out. */
export function headroom(layer: Layer, report: Report): ReadonlyMap<string, Headroom> {
  const found = (READERS[layer]?.(report) ?? []).filter((each) => each !== null);
  return new Map(found.map((each) => [each.figureId, each]));
}

/** Need ÷ limit: 5.07 of 12 vCPU → 0.42. */
export const usedShare = ({ used, available }: Headroom): number => used / available;

function against(report: Report, kind: Headroom['against'], figureId: string, available: number | null, unit: string): Headroom | null {
  const used = report.figures[figureId]?.value;
  if (typeof used !== 'number' || available === null || available <= 0) return null;
  return { figureId, used, available, unit, against: kind };
}

const assumption = (report: Report, id: string): number | null => report.assumptions.find((row) => row.id === id)?.value ?? null;

const MB_PER_MIB = 1.048576;

/** A managed size, or a virtual machine where PostgreSQL is run by hand. The disk may allow fewer operations and bytes than the size. */
function databaseSize(sku: string, storageGiB: number) {
  const managed = POSTGRES_SKUS.find((each) => each.sku === sku);
  if (managed) {
    const disk = POSTGRES_PREMIUM_SSD.find((step) => step.sizeGiB === storageGiB);
    const connections = connectionLimit(managed) - POSTGRES_LIMITS.reservedConnections.value;
    return { vcores: managed.vcores, memoryGiB: managed.memoryGiB, iops: Math.min(managed.maxIops, disk?.iops ?? managed.maxIops), throughputMBps: Math.min(managed.maxThroughputMiBps * MB_PER_MIB, disk?.throughputMBps ?? Number.POSITIVE_INFINITY), connections };
  }
  const machine = VM_SIZES.find((each) => each.armSku === sku);
  return machine ? { vcores: machine.vcpu, memoryGiB: machine.memoryGiB, iops: machine.maxIops, throughputMBps: null, connections: null } : null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
