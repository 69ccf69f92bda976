export interface AksVersion {
  readonly version: string;
  readonly generallyAvailable: string;
  /** End of community support, YYYY-MM or YYYY-MM-DD. */
  readonly endOfLife: string;
  /** End of long-term support, which needs the Premium tier. */
  readonly longTermSupportEnd: string;
  readonly source: readonly string[];
}

/** Kubernetes versions on AKS. Read 2026-11-22, grade A. */
export const AKS_VERSIONS: readonly AksVersion[] = [
  { version: '1.31', generallyAvailable: '2024-11', endOfLife: '2025-11-01', longTermSupportEnd: '2026-11', source: ['aks-versions'] },
  { version: '1.32', generallyAvailable: '2025-04', endOfLife: '2026-03', longTermSupportEnd: '2027-03', source: ['aks-versions'] },
  { version: '1.33', generallyAvailable: '2025-06', endOfLife: '2026-07', longTermSupportEnd: '2027-07', source: ['aks-versions'] },
  { version: '1.34', generallyAvailable: '2025-11', endOfLife: '2026-11', longTermSupportEnd: '2027-11', source: ['aks-versions'] },
  { version: '1.35', generallyAvailable: '2026-03', endOfLife: '2027-03', longTermSupportEnd: '2028-03', source: ['aks-versions'] },
  { version: '1.36', generallyAvailable: '2026-06', endOfLife: '2027-06', longTermSupportEnd: '2028-06', source: ['aks-versions'] },
  { version: '1.37', generallyAvailable: '2026-10', endOfLife: '2027-10', longTermSupportEnd: '2028-10', source: ['aks-versions'] },
];

export interface AksLimit {
  readonly value: number;
  readonly unit: string;
  readonly source: readonly string[];
}

const LIMITS = {
  freeTierAdvisedNodes: { value: 10, unit: 'nodes', source: ['aks-tiers'] },
  maxNodesFreeTier: { value: 1000, unit: 'nodes', source: ['aks-tiers'] },
  maxNodesPerCluster: { value: 5000, unit: 'nodes', source: ['aks-large'] },
  maxNodesPerPool: { value: 1000, unit: 'nodes', source: ['aks-limits-inc'] },
  maxPoolsPerCluster: { value: 100, unit: 'pools', source: ['aks-limits-inc'] },
  maxPodsPerNode: { value: 250, unit: 'pods (also the default of Azure CNI Overlay)', source: ['aks-limits-inc', 'aks-ip-planning'] },
  minMaxPodsPerNode: { value: 10, unit: 'pods', source: ['aks-ip-planning'] },
  systemPoolMinNodes: { value: 2, unit: 'nodes', source: ['aks-syspool'] },
  systemPoolAdvisedNodes: { value: 3, unit: 'nodes', source: ['aks-syspool'] },
  systemPoolMinVcpu: { value: 4, unit: 'vCPU (another page says 2)', source: ['aks-syspool', 'aks-quotas'] },
  systemPoolMinMemoryGiB: { value: 4, unit: 'GiB', source: ['aks-syspool', 'aks-quotas'] },
  kubeletMemoryPerPod: { value: 20, unit: 'MB for each pod that the node may hold (Kubernetes 1.29 and later)', source: ['aks-reservations'] },
  kubeletMemoryBase: { value: 50, unit: 'MB', source: ['aks-reservations'] },
  kubeletMemoryMostShare: { value: 0.25, unit: 'share of the node', source: ['aks-reservations'] },
  kubeletEviction: { value: 100, unit: 'MiB', source: ['aks-reservations'] },
} as const satisfies Record<string, AksLimit>;

export type AksLimitName = keyof typeof LIMITS;

/** Limits of AKS clusters and system pools. Read 2026-11-22, grade A; the limits table itself is of 2024-01-12. B-series nodes are not supported in a system pool. */
export const AKS_LIMITS: Readonly<Record<AksLimitName, AksLimit>> = LIMITS;

export interface KubeletCpu {
  readonly vcpu: number;
  readonly reservedMillicores: number;
  readonly source: readonly string[];
}

/** Processor time that AKS keeps for the kubelet by the size of the node, smallest first. Read 2026-11-22, grade A. */
export const KUBELET_CPU: readonly KubeletCpu[] = [
  { vcpu: 1, reservedMillicores: 60, source: ['aks-reservations'] },
  { vcpu: 2, reservedMillicores: 100, source: ['aks-reservations'] },
  { vcpu: 4, reservedMillicores: 140, source: ['aks-reservations'] },
  { vcpu: 8, reservedMillicores: 180, source: ['aks-reservations'] },
  { vcpu: 16, reservedMillicores: 260, source: ['aks-reservations'] },
  { vcpu: 32, reservedMillicores: 420, source: ['aks-reservations'] },
  { vcpu: 64, reservedMillicores: 740, source: ['aks-reservations'] },
];
