/** Bounds that keep reading a hostile or broken file short. All lie far above a calendar that people keep. */
export const CALENDAR_LIMITS = {
  /** Characters of the file. */
  characters: 2_000_000,
  /** Events in the file. */
  events: 5_000,
  /** Entries that one file may propose; half of what a plan may hold. */
  entries: 2_500,
  /** Times that one event may return within the days asked for: every day of four years. */
  returns: 1_500,
} as const;
