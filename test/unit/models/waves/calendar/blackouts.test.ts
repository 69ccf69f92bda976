import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../../models/assumptions/register';
import type { CalendarEvent, Calendars, Plan } from '../../../../../models/document';
import { blackoutsOf } from '../../../../../models/waves/calendar/blackouts';
import { hourlyStake } from '../../../../../models/waves/calendar/hourlyStake';
import { flowOf, plainPlan, shiftOf, siteOf, systemOf, workloadOf } from '../../evaluation/plans';

const YEAR = { from: '2027-01-01', to: '2027-12-31' };
const none: Calendars = { monthEnd: { days: 0, loadFactor: 1 }, peaks: [], supplierWindows: [], shutdowns: [], changeFreezes: [] };
const site = siteOf('a', 'Europe/Prague', { shifts: [], downtimeCostPerHour: 1000 });
const planOf = (calendars: Partial<Calendars>, changes: Partial<Plan> = {}): Plan => plainPlan({ sites: [site], calendars: { ...none, ...calendars }, ...changes });
const entriesOf = (plan: Plan) => blackoutsOf(plan, plan.sites[0] ?? site, YEAR).map(({ id, hard }) => [id, hard]);
const event = (changes: Partial<CalendarEvent>): CalendarEvent => ({ id: 'e', name: 'Entry', kind: 'stock-take', siteIds: [], from: '2027-05-01', to: '2027-05-02', ...changes });

describe('the calendar of a site', () => {
  it('takes an entry by its own standing, else by that of its kind in the plan, else as usual', () => {
    const shutdown = { id: 's', name: 'Summer', siteIds: [], from: '2027-07-05', to: '2027-07-18' };
    expect(entriesOf(planOf({ shutdowns: [shutdown] }))).toEqual([]);
    expect(entriesOf(planOf({ shutdowns: [shutdown], rules: { shutdown: 'hard' } }))).toEqual([['shutdown:s', true]]);
    expect(entriesOf(planOf({ shutdowns: [{ ...shutdown, standing: 'soft' }], rules: { shutdown: 'hard' } }))).toEqual([['shutdown:s', false]]);
    expect(entriesOf(planOf({ events: [event({}), event({ id: 'f', standing: 'soft' }), event({ id: 'g', standing: 'open' })] }))).toEqual([['event:e', true], ['event:f', false]]);
  });

  it('closes month, quarter and year by their own number of days', () => {
    const closes = planOf({ monthEnd: { days: 1, loadFactor: 1 }, quarterEndDays: 2, yearEndDays: 3, rules: { 'month-end': 'soft' } });
    const days = (id: string) => blackoutsOf(closes, site, { from: '2027-02-25', to: '2027-04-05' }).find((each) => each.id === id)?.spans.map(({ from, to }) => [new Date(from).toISOString().slice(0, 10), (to - from) / 86_400_000]);
    expect(days('month-end')).toEqual([['2027-02-28', 2], ['2027-03-31', 2]]);
    expect(days('quarter-end')).toEqual([['2027-03-30', 4]]);
    expect(days('year-end')).toEqual([]);
  });

  it('closes as many days as it says on both sides of a turn, beyond the middle of the month as well', () => {
    const closes = planOf({ quarterEndDays: 20, yearEndDays: 31 });
    const days = (id: string) => blackoutsOf(closes, site, { from: '2026-11-20', to: '2027-05-31' }).find((each) => each.id === id)?.spans.map(({ from, to }) => [new Date(from).toISOString().slice(0, 10), (to - from) / 86_400_000]);
    expect(days('quarter-end')).toEqual([['2026-12-12', 40], ['2027-03-12', 40]]);
    expect(days('year-end')).toEqual([['2026-12-01', 62]]);
  });

  it('works no shift on a holiday or in a shutdown, but on a day of which only a part is one', () => {
    const shifts = [shiftOf('06:00', '14:00', {}, [1, 2, 3, 4, 5, 6, 7])];
    const worked = (calendars: Partial<Calendars>): number => blackoutsOf(planOf({ rules: { holiday: 'open' }, ...calendars }), { ...site, shifts }, { from: '2027-05-01', to: '2027-05-10' }).find(({ kind }) => kind === 'shift')?.spans.length ?? 0;
    expect(worked({})).toBe(10);
    expect(worked({ events: [event({ kind: 'shutdown' })] })).toBe(8);
    expect(worked({ events: [event({ kind: 'holiday', every: 'week' })] })).toBe(6);
    expect(worked({ events: [event({ kind: 'shutdown', start: '10:00', end: '12:00' })] })).toBe(10);
  });

  it('keeps the clock of an entry, to the minute and on the clock of its own zone', () => {
    const [entry] = blackoutsOf(planOf({ events: [event({ start: '22:30', end: '04:15', timeZone: 'Asia/Tokyo' })] }), site, YEAR);
    expect(entry?.spans.map(({ from, to }) => [from, to].map((time) => new Date(time).toISOString().slice(0, 16)))).toEqual([['2027-05-01T22:30', '2027-05-02T04:15']]);
    expect(entry?.timeZone).toBe('Asia/Tokyo');
  });

  it('concerns only sites that exchange with systems in the zone of the entry', () => {
    const zoned = { events: [event({ kind: 'supplier-window', zone: 'partners' })] };
    const broker = { ...systemOf('broker', null), hosting: 'partner' as const };
    const joined = { systems: [broker], workloads: [workloadOf('orders', ['a'])], integrations: [flowOf('edi', 'broker', 'orders')] };
    expect(entriesOf(planOf(zoned, joined))).toEqual([['event:e', false]]);
    expect(entriesOf(planOf(zoned, { ...joined, integrations: [] }))).toEqual([]);
    expect(entriesOf(planOf(zoned, { ...joined, workloads: [workloadOf('orders', ['b'])] }))).toEqual([]);
    expect(entriesOf(planOf({ events: [event({ zone: 'plants' })] }, joined))).toEqual([]);
  });

  it('puts the stated penalty at stake, else what the hour costs: in full in a shift, in part elsewhere', () => {
    const plan = planOf({ penalties: { 'change-freeze': 70 }, changeFreezes: [{ id: 'f', name: 'Freeze', siteIds: [], from: '2027-01-01', to: '2027-01-02', hard: false }, { id: 'g', name: 'Freeze', siteIds: [], from: '2027-01-01', to: '2027-01-02', hard: false, penaltyPerHour: 0 }], events: [event({ standing: 'soft' })] });
    const stake = hourlyStake(site, assumptionsOf(plan));
    const share = assumptionsOf(plan).value('waves.soft-share');
    expect(blackoutsOf(plan, site, YEAR).map((entry) => [entry.id, stake(entry)])).toEqual([['event:e', 1000 * share], ['change-freeze:f', 70], ['change-freeze:g', 0]]);
    expect(stake({ id: 's', kind: 'shift', name: '', hard: false, spans: [] })).toBe(1000);
  });
});
