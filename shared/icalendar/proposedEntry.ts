import type { CalendarEvent } from '../../models/document';

/** An entry that a calendar file proposes; kind and sites are for people to say. */
export type ProposedEntry = Omit<CalendarEvent, 'id' | 'kind' | 'siteIds'> & {
  /** How often it falls into the days that were asked for. */
  readonly times: number;
  /** The zone that the file names and nobody knows; the entry follows the clock of each site. */
  readonly unknownZone?: string;
};

export interface ReadCalendar {
  readonly entries: readonly ProposedEntry[];
  /** Events without a time, called off, returning more than once a day, by two rules or by periods, or changing all that follow. */
  readonly skipped: number;
}
