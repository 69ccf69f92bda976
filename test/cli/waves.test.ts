import { describe, expect, test, vi } from 'vitest';
import { parsePlan, serializePlan, type Plan } from '../../models/document';
import { STARTERS } from '../../models/templates';
import { plantwright, type Finished } from './terminal';

vi.setConfig({ testTimeout: 60_000 });

const PLAN = STARTERS.find(({ id }) => id === 'mid-market-producer')?.plan as Plan;
const FILE = 'plan.plantwright.json';
const FILES = { [FILE]: serializePlan(PLAN) };

const writtenPlan = ({ written }: Finished): Plan => {
  const [bytes] = [...written.values()];
  const plan = parsePlan(new TextDecoder().decode(bytes));
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
};
const tableOf = async (): Promise<string> => {
  const { written } = await plantwright(['export', FILE, '--to', 'waves', '--out', 'out'], FILES);
  return new TextDecoder().decode(written.get('out/wave-items.csv'));
};
const cutoversOf = ({ out }: Finished) => (JSON.parse(out) as { migration: { cutovers: { siteId: string; localStart: string }[] } }).migration.cutovers;

describe('waves', () => {
  test('lists the waves for people, and all of them as JSON', async () => {
    const { code, out, err } = await plantwright(['waves', FILE], FILES);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/last cutover \d{4}-\d{2}-\d{2}\n/);
    expect(cutoversOf(await plantwright(['waves', FILE, '--json'], FILES)).map(({ siteId }) => siteId).sort()).toEqual(PLAN.sites.map(({ id }) => id).sort());
  });

  test('takes an edited table back, names what it leaves out, and shows the waves beside those before', async () => {
    const table = await tableOf();
    const edited = table.replace(/^(olomouc-plant,.*?,)2027-\d\d-\d\d(,.*?,),/m, '$12027-10-16$2day,').replace(/^(prague-office,(?:[^,]*,){7}),/m, '$1maybe,');
    const files = { ...FILES, 'table.csv': edited };
    const found = await plantwright(['waves', FILE, '--import', 'table.csv', '--out', 'out'], files);
    expect(found.code).toBe(0);
    expect(found.err).toContain('"maybe"');
    expect(found.err).toMatch(/1 taken, \d+ as in the plan, 1 left out/);
    expect(found.out).toMatch(/row \d+ +Olomouc plant: from 2027-\d\d-\d\d to 2027-10-16, locked/);
    expect(found.out).toMatch(/last cutover .+ \(before: \d{4}/);
    expect(writtenPlan(found).migration.dateLocks).toEqual([{ siteId: 'olomouc-plant', date: '2027-10-16', onTheDay: true, reason: 'changed in a table' }]);
    const scored = await plantwright(['waves', FILE, '--import', 'table.csv', '--json', '--strict'], files);
    expect(scored.code).toBe(3);
    expect(cutoversOf(scored).find(({ siteId }) => siteId === 'olomouc-plant')?.localStart.slice(0, 10)).toBe('2027-10-16');
  });

  test('says what moved since an earlier plan', async () => {
    const [first] = cutoversOf(await plantwright(['waves', FILE, '--json'], FILES));
    const day = first?.localStart.slice(0, 10) ?? '';
    const frozen: Plan = { ...PLAN, calendars: { ...PLAN.calendars, changeFreezes: [...PLAN.calendars.changeFreezes, { id: 'audit', name: 'Audit', siteIds: [first?.siteId ?? ''], from: day, to: new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10), hard: true }] } };
    const files = { ...FILES, 'now.plantwright.json': serializePlan(frozen) };
    const found = await plantwright(['waves', 'now.plantwright.json', '--since', FILE], files);
    expect(found.code).toBe(0);
    expect(found.out).toContain(`instead of ${day}`);
    expect(found.out).toMatch(/proven shortest|weeks? longer than the shortest/);
    const same = await plantwright(['waves', FILE, '--since', FILE, '--json'], FILES);
    expect((JSON.parse(same.out) as { movedSince: unknown }).movedSince).toEqual([]);
    const imported = await plantwright(['waves', 'now.plantwright.json', '--import', 'table.csv', '--since', FILE, '--json'], { ...files, 'table.csv': await tableOf() });
    expect((JSON.parse(imported.out) as { movedSince: unknown[] }).movedSince).not.toEqual([]);
    expect((await plantwright(['waves', FILE, '--since', 'gone.json'], FILES)).code).toBe(2);
  });

  test('reads dates in the order that is named', async () => {
    const table = (await tableOf()).split('\r\n').filter((line) => /^(id|brno-plant),/.test(line)).map((line) => line.replace(/2027-\d\d-\d\d/, '07/08/2027')).join('\r\n');
    const files = { ...FILES, 'table.csv': table };
    expect((await plantwright(['waves', FILE, '--import', 'table.csv'], files)).err).toContain('2027-08-07 or 2027-07-08');
    const found = await plantwright(['waves', FILE, '--import', 'table.csv', '--dates', 'day-first', '--out', 'out'], files);
    expect(writtenPlan(found).migration.dateLocks).toMatchObject([{ date: '2027-08-07' }]);
    expect((await plantwright(['waves', FILE, '--import', 'table.csv', '--dates', 'us'], files)).code).toBe(2);
  });

  test('takes a calendar for some sites, once', async () => {
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Factory//EN', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20270101T000000Z', 'DTSTART;VALUE=DATE:20270705', 'DTEND;VALUE=DATE:20270719', 'SUMMARY:Furnace', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
    const args = ['--import', 'furnace.ics', '--kind', 'validation', '--sites', 'brno-plant', '--out', 'out'];
    const found = await plantwright(['waves', FILE, ...args], { ...FILES, 'furnace.ics': calendar });
    expect([found.code, found.err]).toEqual([0, expect.stringContaining('1 taken')]);
    const plan = writtenPlan(found);
    expect(plan.calendars.events?.at(-1)).toMatchObject({ name: 'Furnace', kind: 'validation', siteIds: ['brno-plant'], from: '2027-07-05', to: '2027-07-18' });
    const again = await plantwright(['waves', FILE, ...args, '--json'], { [FILE]: serializePlan(plan), 'furnace.ics': calendar });
    expect(again.err).toContain('0 taken, 1 as in the plan');
    // No cutover of that plant lies in its validation any more.
    const start = cutoversOf(again).find(({ siteId }) => siteId === 'brno-plant')?.localStart ?? '';
    expect(start < '2027-07-05' || start >= '2027-07-19').toBe(true);
  });

  test.each([
    ['a file that is not there', ['--import', 'none.csv'], 'none.csv'],
    ['another table', ['--import', 'other.csv'], 'lacks the columns'],
    ['a kind that no calendar knows', ['--import', 'a.ics', '--kind', 'party'], 'change-freeze'],
    ['a site that is not there', ['--import', 'a.ics', '--sites', 'brno-plant,atlantis'], 'atlantis'],
  ])('refuses %s', async (_, args, words) => {
    const { code, err, written } = await plantwright(['waves', FILE, ...args, '--out', 'out'], { ...FILES, 'other.csv': 'a,b\n1,2\n', 'a.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' });
    expect([code, written.size]).toEqual([2, 0]);
    expect(err).toContain(words);
  });
});
