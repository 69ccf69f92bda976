import type { Plan } from '../../../models/document';

export interface Period {
  /** The day that the minutes are of; null where the plan names no workshop day. */
  readonly day: string | null;
  /** The workshop day before; null where there was none. */
  readonly before: string | null;
}

/** The last two workshop days of the plan, `2027-01-31`. */
export function periodOf({ meetings = [] }: Pick<Plan, 'meetings'>): Period {
  const [before = null, day = null] = [null, null, ...meetings].slice(-2);
  return { day, before };
}

/** Whether something of a day belongs into these minutes. Before the second workshop day everything does, without a day too; dates compare as text. */
export const isHeard = ({ before }: Period, day: string | null | undefined): boolean => before === null || (typeof day === 'string' && day > before);
