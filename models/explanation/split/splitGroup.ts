import type { Workload } from '../../document/schema/workload';

/** Workloads that get a database of their own. */
export interface SplitPart {
  readonly workloads: readonly Workload[];
  /** The region that they move to; null where they stay in that of the estate. */
  readonly region: string | null;
}

/** Parts that leave the estate together; the rest of the workloads is the core. */
export interface SplitGroup {
  /** Less isolation for what needs less, or a region nearer to its sites. */
  readonly kind: 'isolation' | 'region';
  readonly parts: readonly SplitPart[];
}
