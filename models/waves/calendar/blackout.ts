import type { BlackoutKind, CalendarZone, Standing } from '../../document/schema/calendar';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';

/** A time on the clock of the wall, in ms as if it were UTC. */
export interface WallSpan {
  readonly from: number;
  readonly to: number;
}

/** One entry of the calendar as it concerns one site. */
export interface Blackout {
  readonly kind: BlackoutKind;
  /** Of the entry, the same for all sites that it concerns: `change-freeze:year-end`. */
  readonly id: string;
  readonly name: string;
  /** Nothing may move in it; else it costs. */
  readonly hard: boolean;
  /** What one of its hours puts at stake, in currency; left out: a share of what an hour without the ERP costs. */
  readonly penaltyPerHour?: number | undefined;
  readonly spans: readonly WallSpan[];
  /** The zone of its clock, where it is not that of the site. */
  readonly timeZone?: string | undefined;
}

/** Days of a search, as dates. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** An entry as the plan states it: what it leaves open is that of its kind. */
export interface StatedBlackout extends Omit<Blackout, 'kind' | 'hard'> {
  readonly standing?: Standing | undefined;
  readonly zone?: CalendarZone | undefined;
}

/** Lists the entries of one kind that concern a site. */
export type BlackoutSource = (plan: Plan, site: Site, days: Days) => readonly StatedBlackout[];
