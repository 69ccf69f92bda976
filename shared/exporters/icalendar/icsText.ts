import { addDays } from '../../../models/waves/calendarDays';

/** One event of a calendar. Dates are `2027-05-01`, instants ISO in UTC. */
export interface IcsEntry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** Whole days, the last one included, or from one instant to another. */
  readonly when: { readonly fromDay: string; readonly toDay: string } | { readonly from: string; readonly to: string };
  /** Whether somebody is busy then; free time is shown without blocking a diary. */
  readonly busy: boolean;
}

const OCTETS_PER_LINE = 75;

/**
 * A calendar as text by RFC 5545: CRLF, lines of at most 75 octets that never split a character, text escaped. `stamp` is the day
 * that every event is dated with, so the same entries give the same bytes.
 */
export function icsText(name: string, stamp: string, version: string, entries: readonly IcsEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Plantwright//${escaped(version)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, summary, description, categories, when, busy }: IcsEntry, stamp: string): readonly string[] {
  const times = 'from' in when ? [`DTSTART:${basic(when.from)}`, `DTEND:${basic(when.to)}`] : [`DTSTART;VALUE=DATE:${digits(when.fromDay)}`, `DTEND;VALUE=DATE:${digits(addDays(when.toDay, 1))}`];
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${digits(stamp)}T000000Z`,
    ...times,
    `SUMMARY:${escaped(summary)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
    `CATEGORIES:${categories.map(escaped).join(',')}`,
    `TRANSP:${busy ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

const digits = (date: string): string => date.replaceAll('-', '');
/** `2027-05-01T22:00Z` → `20270501T220000Z`. */
const basic = (instant: string): string => `${new Date(instant).toISOString().slice(0, 'YYYY-MM-DDTHH:MM:SS'.length).replaceAll(/[-:]/g, '')}Z`;

/** Line breaks are told, other control characters have no meaning in a diary. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, String.raw`\$&`)
    .replaceAll(/\r\n|\r|\n/g, String.raw`\n`)
    .replaceAll(/[^\P{Cc}\t]/gu, ' ');

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
};

/** Goes on in the next line behind a blank, which counts. */
function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > OCTETS_PER_LINE) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += more;
  }
  return text;
}
