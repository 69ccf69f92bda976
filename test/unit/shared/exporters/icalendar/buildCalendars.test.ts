import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { decideGate } from '../../../../../models/document/edits';
import { buildCalendars } from '../../../../../shared/exporters/icalendar/buildCalendars';
import { icsText, type IcsEntry } from '../../../../../shared/exporters/icalendar/icsText';
import { starterExports } from '../../../../fixtures/starterExports';

const utf8 = new TextDecoder();
const eventsOf = (text: string): readonly ICAL.Event[] => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
const entry = (changes: Partial<IcsEntry>): IcsEntry => ({ uid: 'a', summary: 's', description: '', categories: ['c'], when: { fromDay: '2027-05-01', toDay: '2027-05-01' }, busy: false, ...changes });

describe('a calendar file, read by another program', () => {
  it('gives any text back, in lines of 75 octets at most', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: fc.constantFrom(',', ';', '\\', '\n', ':', '"', 'ž', '😀', 'END:VEVENT', ' '), maxLength: 80 }), (summary, description) => {
        const plain = (text: string): string => text.replaceAll(/\r\n|\r/g, '\n').replaceAll(/[^\P{Cc}\t\n]/gu, ' ');
        const text = icsText('n', '2027-01-01', '1', [entry({ summary, description })]);
        const [event] = eventsOf(text);
        expect([event?.summary ?? '', event?.description ?? '']).toEqual([plain(summary), plain(description)]);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
      { numRuns: 300 },
    );
  });

  it('holds whole days up to the day after the last, and instants in UTC', () => {
    const [days, hours] = eventsOf(icsText('n', '2027-01-01', '1', [entry({ when: { fromDay: '2027-12-30', toDay: '2028-01-02' } }), entry({ when: { from: '2027-03-28T00:00Z', to: '2027-03-28T05:00Z' }, categories: ['a,b', 'c'] })]));
    expect([days?.startDate.toString(), days?.endDate.toString(), days?.startDate.isDate]).toEqual(['2027-12-30', '2028-01-03', true]);
    expect([hours?.startDate.toString(), hours?.endDate.toString()]).toEqual(['2027-03-28T00:00:00Z', '2027-03-28T05:00:00Z']);
    expect(hours?.component.getFirstProperty('categories')?.getValues()).toEqual(['a,b', 'c']);
  });
});

describe('the calendars of a starter plan', () => {
  it.each(starterExports())('say what the waves say, each thing once and dated by the plan: $id', async ({ input }) => {
    const files = new Map((await buildCalendars(input)).map(({ path, bytes }) => [path, eventsOf(utf8.decode(bytes))]));
    const { plan, report } = input;
    const waves = files.get('calendar/waves.ics') ?? [];
    expect(waves.filter(({ uid }) => uid.startsWith('wave-')).map(({ summary, startDate }) => `${summary} ${startDate.toString()}`)).toEqual(report.waves.map(({ number, title, start }) => `Wave ${number}: ${title} ${start}`));
    const cutovers = new Map(waves.filter(({ uid }) => uid.startsWith('cutover.')).map((event) => [event.uid, event]));
    for (const { siteId, start, end } of report.migration.cutovers) {
      const event = cutovers.get(`cutover.${siteId}.${plan.id}@plantwright`);
      expect([event?.startDate.toJSDate().toISOString().slice(0, 16), event?.endDate.toJSDate().toISOString().slice(0, 16)]).toEqual([start.slice(0, 16), end.slice(0, 16)]);
      // Its hours lie inside one of the windows of its site.
      const own = files.get(`calendar/sites/${siteId}.ics`) ?? [];
      const windows = own.filter(({ uid }) => uid.startsWith('window.'));
      const isInside = windows.some((window) => window.startDate.toJSDate() <= new Date(start) && window.endDate.toJSDate() >= new Date(end));
      expect([siteId, report.migration.conflict !== null || isInside]).toEqual([siteId, true]);
    }
    for (const events of files.values()) {
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      expect(new Set(events.map((event) => String(event.component.getFirstPropertyValue('dtstamp'))))).toEqual(new Set([`${plan.company.startDate}T00:00:00Z`]));
    }
  });
});

it('a calendar has the rehearsals of the cutovers, as long as these and two weeks before', async () => {
  const [first] = starterExports();
  if (!first) throw new Error('no starter');
  const { migration } = first.input.report;
  const [file, ...sites] = (await buildCalendars(first.input)).map(({ bytes }) => eventsOf(utf8.decode(bytes)).filter(({ uid }) => uid.startsWith('rehearsal.')));
  expect(file).toHaveLength(migration.cutovers.length);
  expect(sites.map((own) => own.length)).toEqual(sites.map(() => 1));
  for (const { siteId, localStart } of migration.cutovers) {
    const event = file?.find(({ uid }) => uid.startsWith(`rehearsal.${siteId}.`));
    const days = (Date.parse(localStart.slice(0, 10)) - Date.parse(/begins (\S+) /.exec(event?.description ?? '')?.[1] ?? '')) / 86_400_000;
    expect([siteId, days]).toEqual([siteId, 14]);
  }
});

it('a calendar has the gates of each wave on the day on which they fall due, with how they stand', async () => {
  const [first] = starterExports();
  if (!first) throw new Error('no starter');
  const { plan, report } = first.input;
  const { siteId, wave, start } = report.migration.cutovers[0] ?? { siteId: '', wave: 0, start: '' };
  const decided = decideGate(plan, { gate: 'restore', siteIds: [siteId], state: 'passed', evidence: 'Record 17', on: '2027-06-02' });
  const [file] = await buildCalendars({ ...first.input, plan: decided });
  const events = eventsOf(utf8.decode(file?.bytes));
  const gates = events.filter(({ uid }) => uid.startsWith('gates.'));
  expect(gates).toHaveLength(report.waves.length);
  const own = gates.find(({ summary }) => summary.startsWith(`Gates of wave ${String(wave)}: 1 of `));
  expect(own?.description).toContain('Restore validated: Passed on 2027-06-02: Record 17\n');
  expect(own?.description).toContain('Rehearsal passed in the planned time: Open');
  // A week before the cutover (assumed).
  expect(Math.round((Date.parse(start) - Date.parse(own?.startDate.toString() ?? '')) / 86_400_000)).toBeGreaterThanOrEqual(7);
});
