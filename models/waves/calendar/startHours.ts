/** Hours of a cutover: what it takes, and what must be free behind it for the way back. */
export interface CutoverLength {
  readonly hours: number;
  readonly rollbackHours: number;
}

/** Hours from the start of the search in which a cutover may begin, the last not included. */
export interface StartHours {
  readonly from: number;
  readonly to: number;
}

export const ANY_TIME: StartHours = { from: 0, to: Number.POSITIVE_INFINITY };
