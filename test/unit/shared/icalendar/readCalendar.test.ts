import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addCalendarEvents } from '../../../../models/document/edits';
import { occurrencesOf } from '../../../../models/waves/calendar/occurrences';
import { CALENDAR_LIMITS } from '../../../../shared/icalendar/calendarLimits';
import { readCalendar } from '../../../../shared/icalendar/readCalendar';
import { plainPlan } from '../../models/evaluation/plans';

const DAYS = { from: '2027-01-01', to: '2028-12-31' };
const calendarOf = (...events: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Plant//EN', ...events.flatMap((event, at) => ['BEGIN:VEVENT', `UID:${at}@plant`, 'DTSTAMP:20260101T000000Z', ...event.split('\n'), 'END:VEVENT']), 'END:VCALENDAR', ''].join('\r\n');
const read = (text: string, days = DAYS) => readCalendar(text, 'plant.ics', days);
async function entriesOf(...events: readonly string[]) {
  const found = await read(calendarOf(...events));
  if (!found.ok) throw new Error(found.problems[0]?.code);
  return found.value.entries;
}

describe('an iCalendar file', () => {
  it('gives whole days with their last one included, over New Year as well', async () => {
    expect(await entriesOf('SUMMARY:Inventur\\, Halle 1\nDTSTART;VALUE=DATE:20271230\nDTEND;VALUE=DATE:20280103')).toEqual([{ name: 'Inventur, Halle 1', from: '2027-12-30', to: '2028-01-02', source: 'plant.ics', times: 1 }]);
    expect(await entriesOf('SUMMARY:One day\nDTSTART;VALUE=DATE:20270501')).toMatchObject([{ from: '2027-05-01', to: '2027-05-01' }]);
  });

  it('gives times on the clock of their zone, of UTC or of the wall', async () => {
    const [zoned, utc, wall, midnight, unknown] = await entriesOf(
      'SUMMARY:EDI\nDTSTART;TZID=Europe/Prague:20270328T060000\nDTEND;TZID=Europe/Prague:20270328T080000',
      'SUMMARY:Maintenance\nDTSTART:20270501T220000Z\nDURATION:PT4H',
      'SUMMARY:Count\nDTSTART:20270501T060000\nDTEND:20270501T140000',
      'SUMMARY:Night\nDTSTART;TZID=Europe/Prague:20270501T220000\nDTEND;TZID=Europe/Prague:20270502T000000',
      'SUMMARY:Outlook\nDTSTART;TZID=W. Europe Standard Time:20270501T060000\nDTEND;TZID=W. Europe Standard Time:20270501T080000',
    );
    expect(zoned).toMatchObject({ from: '2027-03-28', start: '06:00', end: '08:00', timeZone: 'Europe/Prague' });
    expect(utc).toMatchObject({ from: '2027-05-01', start: '22:00', to: '2027-05-02', end: '02:00', timeZone: 'UTC' });
    expect(wall).toMatchObject({ start: '06:00', end: '14:00' });
    expect(wall).not.toHaveProperty('timeZone');
    expect(midnight).toMatchObject({ from: '2027-05-01', start: '22:00', to: '2027-05-01', end: '24:00' });
    expect(unknown).toMatchObject({ start: '06:00', unknownZone: 'W. Europe Standard Time' });
    expect(unknown).not.toHaveProperty('timeZone');
  });

  it('keeps a rule that the plan knows as one entry, and its clock over changes of clocks', async () => {
    expect(await entriesOf('SUMMARY:Call-off\nDTSTART;TZID=Europe/Prague:20270301T060000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY')).toMatchObject([{ from: '2027-03-01', start: '06:00', end: '08:00', every: 'week', times: 96 }]);
    expect(await entriesOf('SUMMARY:Year end\nDTSTART;VALUE=DATE:20260930\nRRULE:FREQ=YEARLY')).toMatchObject([{ from: '2027-09-30', every: 'year', times: 2 }]);
    expect(await entriesOf('SUMMARY:Month end\nDTSTART;VALUE=DATE:20270131\nRRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=4')).toMatchObject([{ from: '2027-01-31', every: 'month', until: '2027-04-30', times: 4 }]);
  });

  it('tells any other rule date by date, without its exceptions and with its single changes', async () => {
    const entries = await entriesOf(
      'SUMMARY:Last Friday\nDTSTART;VALUE=DATE:20270129\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270601\nEXDATE;VALUE=DATE:20270226,20270326',
    );
    expect(entries.map(({ from }) => from)).toEqual(['2027-01-29', '2027-04-30', '2027-05-28']);
    const changed = calendarOf('SUMMARY:Count\nDTSTART:20270104T060000\nDTEND:20270104T070000\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20270118T060000').replace(
      'END:VCALENDAR',
      ['BEGIN:VEVENT', 'UID:0@plant', 'DTSTAMP:20260101T000000Z', 'RECURRENCE-ID:20270111T060000', 'DTSTART:20270112T080000', 'DTEND:20270112T090000', 'SUMMARY:Count', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
    );
    const found = await read(changed);
    expect(found.ok && found.value.entries.map(({ from, start }) => `${from} ${start ?? ''}`)).toEqual(['2027-01-04 06:00', '2027-01-12 08:00']);
  });

  describe('takes exceptions, changes and additions on the clock of the event', () => {
    const starts = async (...events: readonly string[]) => (await entriesOf(...events)).flatMap((entry) => occurrencesOf(entry, DAYS).map(({ from }) => `${from} ${entry.start ?? ''}`.trim()));
    const weekly = 'SUMMARY:Call-off\nDTSTART;TZID=Europe/Prague:20270315T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4';

    it('told in UTC, in another zone, as days, in several lines, over a change of clocks', async () => {
      // 10:00 in Prague is 09:00 UTC until 2027-03-28 and 08:00 from then on.
      expect(await starts(`${weekly}\nEXDATE:20270322T090000Z\nEXDATE:20270329T080000Z`)).toEqual(['2027-03-15 10:00', '2027-04-05 10:00']);
      expect(await starts(`${weekly}\nEXDATE:20270322T090000Z,20270329T090000Z`)).toEqual(['2027-03-15 10:00', '2027-03-29 10:00', '2027-04-05 10:00']);
      expect(await starts(`${weekly}\nEXDATE;TZID=America/Chicago:20270322T040000`)).toEqual(['2027-03-15 10:00', '2027-03-29 10:00', '2027-04-05 10:00']);
      expect(await starts(`${weekly}\nEXDATE;VALUE=DATE:20270322,20270405`)).toEqual(['2027-03-15 10:00', '2027-03-29 10:00']);
      expect(await starts('SUMMARY:Count\nDTSTART;VALUE=DATE:20270315\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20270322T000000Z')).toEqual(['2027-03-15', '2027-03-29']);
    });

    it('a date that was moved and is named in UTC comes once', async () => {
      const moved = calendarOf(weekly).replace(
        'END:VCALENDAR',
        ['BEGIN:VEVENT', 'UID:0@plant', 'DTSTAMP:20260101T000000Z', 'RECURRENCE-ID:20270329T080000Z', 'DTSTART;TZID=Europe/Prague:20270330T100000', 'DURATION:PT1H', 'SUMMARY:Call-off', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'),
      );
      const found = await read(moved);
      expect(found.ok && found.value.entries.flatMap((entry) => occurrencesOf(entry, DAYS).map(({ from }) => from)).sort()).toEqual(['2027-03-15', '2027-03-22', '2027-03-30', '2027-04-05']);
    });

    it('dates that are added, with a rule and without one', async () => {
      expect(await starts(`${weekly}\nRDATE;TZID=Europe/Prague:20270317T100000,20270322T100000\nRDATE:20270501T080000Z\nEXDATE:20270317T090000Z`)).toEqual(['2027-03-15 10:00', '2027-03-22 10:00', '2027-03-29 10:00', '2027-04-05 10:00', '2027-05-01 10:00']);
      expect(await starts('SUMMARY:Count\nDTSTART;VALUE=DATE:20270630\nRDATE;VALUE=DATE:20271231,20280630')).toEqual(['2027-06-30', '2027-12-31', '2028-06-30']);
      expect(await starts('SUMMARY:Wall\nDTSTART:20270630T060000\nDURATION:PT2H\nRDATE:20270701T060000')).toEqual(['2027-06-30 06:00', '2027-07-01 06:00']);
    });

    it('what no one can place is counted as left out', async () => {
      const found = await read(calendarOf('SUMMARY:Fine\nDTSTART;VALUE=DATE:20270501', `${weekly}\nRRULE:FREQ=MONTHLY;COUNT=2`, `${weekly}\nRDATE;VALUE=PERIOD:20270501T080000Z/PT2H`));
      expect(found.ok && [found.value.entries.map(({ name }) => name), found.value.skipped]).toEqual([['Fine'], 2]);
    });
  });

  it('follows rules that began decades ago', async () => {
    const last = { from: '2027-01-01', to: '2027-02-28' };
    const starts = async (event: string) => {
      const found = await read(calendarOf(event), last);
      return found.ok ? found.value.entries.flatMap((entry) => occurrencesOf(entry, last).map(({ from }) => from)) : found.problems[0]?.code;
    };
    // 1969-12-01 was a Monday; 2984 weeks later is 2027-02-08.
    expect(await starts('SUMMARY:x\nDTSTART;VALUE=DATE:19691201\nRRULE:FREQ=WEEKLY;INTERVAL=8')).toEqual(['2027-02-08']);
    expect(await starts('SUMMARY:x\nDTSTART;VALUE=DATE:19010301\nRRULE:FREQ=DAILY;BYMONTHDAY=31')).toEqual(['2027-01-31']);
    expect(await starts('SUMMARY:x\nDTSTART;VALUE=DATE:19680426\nRRULE:FREQ=MONTHLY;INTERVAL=5;BYDAY=-1FR')).toEqual(['2027-01-29']);
  });

  // Rules that the standard leaves open (a first day that its own rule leaves out) or that the other reader gets wrong (29 February, weeks of a year) are not asked.
  it('returns on the days that another reader finds', async () => {
    const rule = fc.oneof(
      fc.record({ freq: fc.constant('DAILY'), interval: fc.integer({ min: 1, max: 40 }), by: fc.constant('') }),
      fc.record({ freq: fc.constant('WEEKLY'), interval: fc.integer({ min: 1, max: 5 }), by: fc.constantFrom('', ';BYDAY=MO', ';BYDAY=TU,FR', ';BYDAY=SA,SU;WKST=SU') }),
      fc.record({ freq: fc.constant('MONTHLY'), interval: fc.integer({ min: 1, max: 4 }), by: fc.constantFrom(';BYMONTHDAY=15', ';BYMONTHDAY=-1', ';BYMONTHDAY=31', ';BYDAY=-1FR', ';BYDAY=1MO,3MO') }),
      fc.record({ freq: fc.constant('YEARLY'), interval: fc.integer({ min: 1, max: 2 }), by: fc.constantFrom(';BYMONTH=3;BYDAY=2SU', ';BYYEARDAY=100') }),
    );
    await fc.assert(
      fc.asyncProperty(rule, fc.oneof(fc.integer({ min: 0, max: 500 }), fc.integer({ min: -45_000, max: -8_000 })), fc.constantFrom('', ';COUNT=7', ';UNTIL=20280315'), async ({ freq, interval, by }, day, ends) => {
        const start = new Date(Date.UTC(2026, 5, 1) + day * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
        const text = calendarOf(`SUMMARY:x\nDTSTART;VALUE=DATE:${start}\nRRULE:FREQ=${freq};INTERVAL=${interval}${by}${ends}`);
        const rrule = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') as ICAL.Component).component.getFirstPropertyValue('rrule') as ICAL.Recur;
        const iterator = rrule.iterator(ICAL.Time.fromDateString(`${start.slice(0, 4)}-${start.slice(4, 6)}-${start.slice(6)}`));
        const wanted: string[] = [];
        for (let next = iterator.next(); next && next.toString() <= DAYS.to; next = iterator.next()) if (next.toString() >= DAYS.from) wanted.push(next.toString());
        const found = await read(text);
        const got = found.ok ? found.value.entries.flatMap((entry) => occurrencesOf(entry, DAYS).map(({ from }) => from)) : [];
        expect(got, text).toEqual(wanted);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves out what was called off, has no length or returns by the minute, and says how many', async () => {
    const found = await read(calendarOf('SUMMARY:Fine\nDTSTART;VALUE=DATE:20270501', 'SUMMARY:Off\nSTATUS:CANCELLED\nDTSTART;VALUE=DATE:20270501', 'SUMMARY:Moment\nDTSTART:20270501T060000Z', 'SUMMARY:Ticks\nDTSTART:20270501T060000Z\nDURATION:PT1S\nRRULE:FREQ=SECONDLY', 'SUMMARY:None', 'SUMMARY:Backwards\nDTSTART;VALUE=DATE:20270502\nDTEND;VALUE=DATE:20270501'));
    expect(found.ok && [found.value.entries.map(({ name }) => name), found.value.skipped]).toEqual([['Fine'], 5]);
  });

  it('gives one problem when it is none, broken, empty or too large', async () => {
    const code = async (text: string) => {
      const found = await read(text);
      return found.ok ? found.value.entries.length : found.problems.map((each) => each.code).join();
    };
    for (const text of ['', 'hello', '{"a":1}', 'BEGIN:VCARD\r\nEND:VCARD\r\n', '\u0000\u0001']) expect(await code(text)).toBe('calendar.file-malformed');
    for (const text of ['BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', calendarOf('SUMMARY:Old\nDTSTART;VALUE=DATE:20200101')]) expect(await code(text)).toBe('calendar.file-empty');
    expect(await code(`BEGIN:VCALENDAR\r\n${'X'.repeat(CALENDAR_LIMITS.characters)}`)).toBe('calendar.file-too-large');
    expect(await code(calendarOf(...Array<string>(CALENDAR_LIMITS.events + 1).fill('SUMMARY:x')))).toBe('calendar.file-too-large');
  });

  it('ends soon whatever it holds', async () => {
    const many = Array.from({ length: 60 }, (_, hour) => hour).join(',');
    const hostile = [
      calendarOf('SUMMARY:x\nDTSTART;VALUE=DATE:19000101\nRRULE:FREQ=DAILY'),
      calendarOf('SUMMARY:x\nDTSTART;VALUE=DATE:20270101\nRRULE:FREQ=DAILY;COUNT=99999999999'),
      calendarOf('SUMMARY:x\nDTSTART;VALUE=DATE:20270101\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
      calendarOf('SUMMARY:x\nDTSTART;VALUE=DATE:20270101\nRRULE:FREQ=DAILY;INTERVAL=0'),
      calendarOf(`SUMMARY:x\nDTSTART:20270101T000000Z\nDURATION:PT1M\nRRULE:FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=${many};BYSECOND=${many}`),
      calendarOf('SUMMARY:x\nDTSTART;VALUE=DATE:99991231\nDTEND;VALUE=DATE:00010101\nRRULE:FREQ=YEARLY'),
      calendarOf('SUMMARY:x\nDTSTART;VALUE=DATE:garbage\nRRULE:FREQ=NEVER;BYDAY=99ZZ'),
      `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\n'.repeat(4_000)}`,
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${'a;b=c:'.repeat(200_000)}\r\nDTSTART;VALUE=DATE:20270101\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
      `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;${'TZID='.repeat(200_000)}:20270101T000000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    ];
    for (const text of hostile) {
      const found = await read(text);
      if (!found.ok) expect(found.problems).toHaveLength(1);
      else for (const { name, from, to } of found.value.entries) expect([name.length <= 120, /^\d{4}-\d\d-\d\d$/.test(from), /^\d{4}-\d\d-\d\d$/.test(to)]).toEqual([true, true, true]);
    }
  });

  it('comes into the plan once, however often it is accepted', async () => {
    const accepted = (await entriesOf('SUMMARY:Count\nDTSTART;VALUE=DATE:20270501', 'SUMMARY:Count\nDTSTART;VALUE=DATE:20270601')).map(({ times: _, unknownZone: __, ...entry }) => ({ ...entry, kind: 'stock-take' as const, siteIds: [] }));
    const once = addCalendarEvents(plainPlan(), accepted);
    expect(once.calendars.events?.map(({ id, from }) => [id, from])).toEqual([['count', '2027-05-01'], ['count-2', '2027-06-01']]);
    expect(addCalendarEvents(once, accepted)).toBe(once);
  });
});
