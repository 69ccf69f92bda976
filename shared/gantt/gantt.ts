import type { BlackoutKind } from '../../models/document/schema/calendar';
import type { WaveRow } from '../../models/report/report';

/** Parts of a cutover, in their order: data travel, steps and checks, time kept for the way back, and what is left free behind it. */
export const GANTT_PARTS = ['transfer', 'steps', 'reserve', 'spare'] as const;
export type GanttPartKind = (typeof GANTT_PARTS)[number];

export const GANTT_GROUPINGS = ['wave', 'site', 'crew'] as const;
export type GanttGrouping = (typeof GANTT_GROUPINGS)[number];

/** A stretch of time in ms, as clocks on the wall of the site show it, written as if it were UTC. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface GanttPart extends Stretch {
  readonly kind: GanttPartKind;
}

export interface GanttBar extends Stretch {
  readonly id: string;
  readonly wave: number;
  readonly kind: WaveRow['kind'];
  readonly name: string;
  /** Sites that move in it; empty for waves that move none, which nobody can move by hand. */
  readonly siteIds: readonly string[];
  readonly parts: readonly GanttPart[];
  /** When its cutovers are rehearsed. */
  readonly rehearsals: readonly Stretch[];
  /** Reasons of the locks on its sites; empty where it is free. */
  readonly locks: readonly string[];
}

/** Days on which nothing may move, or better not. */
export interface ClosedDays extends Stretch {
  readonly kind: BlackoutKind;
  readonly name: string;
  readonly hard: boolean;
}

export interface GanttRow {
  readonly id: string;
  readonly name: string;
  readonly bars: readonly GanttBar[];
  /** Sites whose closed days concern the row. */
  readonly siteIds: readonly string[];
}

export interface Gantt extends Stretch {
  readonly grouping: GanttGrouping;
  readonly rows: readonly GanttRow[];
}
