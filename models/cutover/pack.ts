import type { Figure } from '../figure/figure';
import type { Finding } from '../report/summary';
import type { GateId } from '../document/schema/gates';
import type { GateStanding } from './gateStanding';
import type { CutoverRole } from './roles';

/** Streams that run beside each other and meet in the decision. */
export const WORKSTREAMS = ['people', 'master-data', 'production', 'data', 'interfaces', 'checks', 'decision'] as const;
export type Workstream = (typeof WORKSTREAMS)[number];

/** Before the window opens, inside it, and once users work. */
export type StepPhase = 'before' | 'window' | 'after';

/** What a step is, whatever the site; the registry has a row for each. */
export type StepKind =
  | 'sync-master-data'
  | 'copy-ahead'
  | 'sign-out'
  | 'freeze-master-data'
  | 'stop-jobs'
  | 'stop-flows'
  | 'count-open-work'
  | 'back-up'
  | 'check-backup'
  | 'transfer-data'
  | 'load-data'
  | 'load-master-data'
  | 'load-open-work'
  | 'connect-flows'
  | 'switch-partners'
  | 'reconcile'
  | 'smoke-test'
  | 'shop-floor'
  | 'go-no-go'
  | 'release-messages'
  | 'open-users'
  | 'enter-paper'
  | 'hypercare';

/** One step of a site. Instants are ISO in UTC to the minute; `local` is the clock on the wall there. */
export interface PackStep {
  /** `brno-plant.transfer-data`. */
  readonly id: string;
  readonly kind: StepKind;
  readonly title: string;
  readonly workstream: Workstream;
  readonly phase: StepPhase;
  readonly start: string;
  readonly end: string;
  readonly localStart: string;
  readonly localEnd: string;
  readonly minutes: number;
  /** Ids of the steps that must be done before. */
  readonly after: readonly string[];
  /** Flows, systems, processes that it is about, by name. */
  readonly items: readonly string[];
  readonly owner: CutoverRole;
  readonly criterion: string;
  readonly figureId: string;
}

export interface RollbackStep {
  readonly id: string;
  readonly title: string;
  readonly owner: CutoverRole;
  readonly criterion: string;
  /** At the latest. */
  readonly start: string;
  readonly end: string;
  readonly localStart: string;
  readonly localEnd: string;
  readonly minutes: number;
  readonly figureId: string;
}

/** How a process is worked by hand while no system answers. */
export interface FallbackProcess {
  readonly workloadId: string;
  readonly name: string;
  readonly procedure: string;
  readonly leads: string;
  readonly keepReady: readonly string[];
  readonly steps: readonly string[];
  /** `lines` until users are let in; null where nobody is on shift so long. */
  readonly forms: readonly { readonly title: string; readonly fields: readonly string[]; readonly lines: number | null; readonly figureId: string | null }[];
}

export interface FallbackSheet {
  /** Hours in which a shift works and no system answers. */
  readonly hoursOnShift: number;
  readonly hoursFigureId: string;
  readonly processes: readonly FallbackProcess[];
  /** Processes that wait, by name. */
  readonly waiting: readonly string[];
  readonly systems: readonly { readonly name: string; readonly fallback: string }[];
}

/** Something that must be shown before the next part may begin. */
export interface Gate extends GateStanding {
  readonly id: string;
  readonly kind: GateId;
  /** Null: one for the whole wave. */
  readonly siteId: string | null;
  /** Sites whose wave it holds up; none: the whole move. */
  readonly siteIds: readonly string[];
  readonly title: string;
  /** What has to be shown. */
  readonly evidence: string;
  /** Who says yes or no; null where the plan names nobody who could. */
  readonly decider: string | null;
  /** Instant by which it is decided. */
  readonly due: string;
  readonly localDue: string;
  /** Decided while the cutover runs; the others are shown before it begins. */
  readonly inWindow: boolean;
}

export interface Announcement {
  readonly id: string;
  readonly siteId: string | null;
  readonly at: string;
  readonly localAt: string;
  readonly audience: string;
  readonly message: string;
  readonly by: CutoverRole;
  readonly channel: string;
}

export interface RaciRow {
  readonly kind: StepKind;
  readonly title: string;
  readonly responsible: CutoverRole;
  readonly accountable: CutoverRole;
  readonly consulted: readonly CutoverRole[];
  readonly informed: readonly CutoverRole[];
}

export interface SitePack {
  readonly siteId: string;
  readonly name: string;
  readonly timeZone: string;
  readonly start: string;
  readonly localStart: string;
  /** What is free for the cutover and its way back ends here. */
  readonly windowEnd: string;
  readonly localWindowEnd: string;
  /** Go or back is decided. */
  readonly decided: string;
  readonly localDecided: string;
  /** Users are let in. */
  readonly opened: string;
  readonly localOpened: string;
  /** The last moment to begin the way back: its end is the end of the window. */
  readonly pointOfNoReturn: string;
  readonly localPointOfNoReturn: string;
  /** From the start of the window until users are in. */
  readonly minutes: number;
  readonly minutesFigureId: string;
  /** What the plan keeps for that. */
  readonly plannedMinutes: number;
  readonly steps: readonly PackStep[];
  readonly rollback: readonly RollbackStep[];
  readonly fallback: FallbackSheet;
}

/** Everything that those need who move one wave. */
export interface CutoverPack {
  readonly wave: number;
  readonly title: string;
  readonly sites: readonly SitePack[];
  readonly gates: readonly Gate[];
  readonly announcements: readonly Announcement[];
  readonly raci: readonly RaciRow[];
  readonly findings: readonly Finding[];
  readonly figures: Readonly<Record<string, Figure>>;
}
