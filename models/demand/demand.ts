import type { TransactionClass } from '../document/schema/workload';
import type { ClockWeek, Season } from './season';

/** Requests by class and hour of the UTC week. */
export type ClassHours = Partial<Record<TransactionClass, Float64Array>>;

export interface MessageFlow {
  readonly id: string;
  readonly messagesPerHour: number;
  /** Share of each hour of the UTC week, 168 values. */
  readonly open: Float64Array;
}

/** What one constellation of clocks asks for, for those who look for the worst hour of another resource than web workers. */
export interface WeekLoad extends ClockWeek {
  readonly byClass: ClassHours;
  readonly messagesPerHour: Float64Array;
}

/** The load of the whole plan at its start, in the season that binds; growth is applied by the sizing. */
export interface Demand {
  readonly season: Season;
  /** A moment in the week that binds, for the clocks of the sites. */
  readonly instant: Date;
  /** All web requests per hour, 168 values, Monday 00:00 UTC first. */
  readonly requestsPerHour: Float64Array;
  readonly byClass: ClassHours;
  readonly bySite: ReadonlyMap<string, Float64Array>;
  readonly byWorkload: ReadonlyMap<string, Float64Array>;
  /** Synchronous flows that touch no site. */
  readonly betweenClouds: Float64Array;
  /** Hour 0…167 with the most work for the web workers. */
  readonly peakHour: number;
  /** Queued messages per hour, all flows together. */
  readonly messagesPerHour: Float64Array;
  /** The same by priority, most urgent first. */
  readonly messagesByPriority: readonly Float64Array[];
  /** Every queued flow: its rate while its sites work, and how much of each hour of the week they do. */
  readonly messageFlows: readonly MessageFlow[];
  /** Sum of every site's own peak; more than the joint peak when the sites lie in different zones. */
  readonly sumOfSitePeaks: number;
  readonly growthFactor: number;
  /** Every constellation of clocks of the year, the binding one among them. */
  readonly weeks: readonly WeekLoad[];
  /** Users by site with an account, and those working in the joint peak hour. */
  readonly namedUsers: number;
  readonly activeUsersAtPeak: number;
}
