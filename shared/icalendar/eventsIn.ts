import { convertIcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { FLOATING } from './wallTime';

/** An event with what the library does not tell of it. */
export type FileEvent = IcsEvent & {
  /** Dates on which it happens as well (RDATE). */
  readonly alsoOn: readonly IcsDateObject[];
  /** Returns by more than one rule, or by periods, or changes all that follow: nobody can say when it happens from what is read. */
  readonly isBeyond: boolean;
};

const EVENT = /BEGIN:VEVENT[\s\S]*?END:VEVENT/g;

/** The events of a file; null where the library can not follow it. */
export function eventsIn(text: string): readonly FileEvent[] | null {
  // The library takes a time without a zone for UTC, so such times are marked first.
  const marked = text
    .replace(/^\uFEFF/, '')
    .replaceAll(/^(DTSTART|DTEND|EXDATE|RDATE|RECURRENCE-ID)(?:;VALUE=DATE-TIME)?:(?=\d{8}T\d{6}(?:,|\r?$))/gim, `$1;TZID=${FLOATING}:`);
  try {
    const events = convertIcsCalendar(undefined, marked).events ?? [];
    const added = /^RDATE[;:]/im.test(marked) ? (convertIcsCalendar(undefined, marked.replaceAll(EVENT, asExceptions)).events ?? []) : [];
    const written = [...marked.matchAll(EVENT)].map(([event]) => event);
    return events.map((event, at) => ({ ...event, alsoOn: added[at]?.exceptionDates ?? [], isBeyond: isBeyond(written[at] ?? '') || event.recurrenceId?.range !== undefined }));
  } catch {
    return null;
  }
}

/** The library knows no added dates, but reads exceptions, which are written alike. */
const asExceptions = (event: string): string => event.replaceAll(/^EXDATE(?=[;:])/gim, 'X-EXDATE').replaceAll(/^RDATE(?=[^:]*VALUE=PERIOD)/gim, 'X-RDATE').replaceAll(/^RDATE(?=[;:])/gim, 'EXDATE');

const isBeyond = (event: string): boolean => (event.match(/^RRULE[;:]/gim) ?? []).length > 1 || /^RDATE[^:]*VALUE=PERIOD/im.test(event);
