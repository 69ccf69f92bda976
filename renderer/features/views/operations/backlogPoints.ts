import type { BacklogTable } from '../../../../models/report/report';

export const CRITICALITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Criticality = (typeof CRITICALITIES)[number];

/** One hour of the UTC week. */
export interface BacklogHour {
  readonly hour: number;
  readonly arriving: number;
  readonly waiting: readonly number[];
}

/** The week hour by hour; `waiting` has one number per priority, in the order of the table. */
export const backlogHours = ({ priorities, messagesPerHour }: BacklogTable): readonly BacklogHour[] =>
  messagesPerHour.map((arriving, hour) => ({ hour, arriving, waiting: priorities.map((each) => each.waiting[hour] ?? 0) }));

/** True when some hour of the week ends with messages waiting. */
export const hasWaiting = ({ priorities }: BacklogTable): boolean => priorities.some((each) => each.waiting.some((waiting) => waiting > 0));

export const isCriticality = (priority: string): priority is Criticality => CRITICALITIES.some((known) => known === priority);
