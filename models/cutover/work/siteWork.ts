import type { Integration, Site, System, TransactionClass, Workload } from '../../document';
import type { Bridge, Cutover } from '../../report/migrationPlan';
import type { SiteData } from '../../waves/siteData';
import type { PaperWork } from './paperWork';

/** What the cutover of one site has to move, stop, connect and check. */
export interface SiteWork {
  readonly site: Site;
  readonly cutover: Cutover;
  readonly data: SiteData;
  /** Processes that the site uses. */
  readonly workloads: readonly Workload[];
  /** Those of them that people go on with on paper. */
  readonly onPaper: readonly Workload[];
  readonly classes: readonly TransactionClass[];
  /** Flows that begin or end here, and those between clouds that move with this site. */
  readonly flows: readonly Integration[];
  readonly queued: readonly Integration[];
  /** Scheduled work: batch runs of the processes and batch flows, by name. */
  readonly jobs: readonly string[];
  readonly partners: readonly System[];
  /** Systems of the shop floor that are tried on the device. */
  readonly shopFloor: readonly System[];
  readonly systems: readonly System[];
  readonly bridges: readonly Bridge[];
  /** What is written by hand until users are in; worked out once that moment is known. */
  readonly paper: PaperWork;
  readonly paperUntil: (end: number) => PaperWork;
  /** The name, with the keeper that the plan names for it. */
  readonly labelOf: (item: { readonly id: string; readonly name: string }) => string;
}
