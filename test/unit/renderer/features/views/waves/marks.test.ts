import { describe, expect, it } from 'vitest';
import { calendarMonths } from '../../../../../../renderer/features/views/waves/board/calendarMonths';
import { fineTicks, monthTicks, placeOf } from '../../../../../../renderer/features/views/waves/gantt/ganttScale';
import { marksOf, stepFrom } from '../../../../../../renderer/features/views/waves/gantt/marks';
import type { ClosedDays, GanttBar, GanttRow } from '../../../../../../shared/gantt/gantt';

const DAY = 86_400_000;
const at = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const bar = (id: string, date: string): GanttBar => ({ id, wave: 3, kind: 'production', name: id, siteIds: [id], from: at(date), to: at(date) + DAY, parts: [], rehearsals: [], locks: [] });
const rows: readonly GanttRow[] = [
  { id: 'one', name: 'One', bars: [bar('a', '2027-05-01')], siteIds: ['a'] },
  { id: 'two', name: 'Two', bars: [bar('b', '2027-05-02'), bar('c', '2027-08-01')], siteIds: [] },
];
const closed: readonly ClosedDays[] = [{ kind: 'month-end', name: 'turn', hard: true, from: at('2027-04-28'), to: at('2027-05-01') }];
const marksIn = (row: GanttRow) => marksOf(row, row.id === 'one' ? closed : []);
const go = (key: string | null, step: Parameters<typeof stepFrom>[3]) => stepFrom(rows, marksIn, key, step)?.key ?? null;

describe('arrows in the chart', () => {
  it('walk a row sideways, closed days as well, and stop at its ends', () => {
    expect(go('a', 'previous')).toContain('month-end');
    expect(go(go('a', 'previous'), 'previous')).toBeNull();
    expect(go('b', 'next')).toBe('c');
    expect(go('c', 'next')).toBeNull();
  });

  it('go up and down to the bar that is nearest in time', () => {
    expect(go('a', 'down')).toBe('b');
    expect(go('c', 'up')).toBe('a');
    expect(go('a', 'up')).toBeNull();
    expect(go('a', 'last')).toBe('b');
  });

  it('begin at the first bar', () => {
    expect(go(null, 'next')).toBe('a');
  });
});

describe('the calendar', () => {
  it('has ticks for months, and weeks from their Mondays', () => {
    const chart = { from: at('2027-04-28'), to: at('2027-06-02') };
    expect(monthTicks(chart).map(({ date }) => date)).toEqual(['2027-04-28', '2027-05-01', '2027-06-01']);
    expect(fineTicks(chart, 'week').map(({ date }) => date)).toEqual(['2027-05-03', '2027-05-10', '2027-05-17', '2027-05-24', '2027-05-31']);
    expect(fineTicks(chart, 'day')).toHaveLength(35);
    expect(placeOf({ from: at('2027-04-29'), to: at('2027-05-01') }, chart, 'week')).toEqual({ left: 14, width: 28 });
  });

  it('puts days under their weekdays and cutovers on the day on which they begin', () => {
    const [month] = calendarMonths({ sites: [] }, { cutovers: [{ siteId: 'a', localStart: '2027-05-01T22:00', wave: 3 }] as never }, closed);
    expect(month?.month).toBe('2027-05');
    // 1 May 2027 is a Saturday.
    expect(month?.weeks[0]?.map((day) => day?.date.slice(-2) ?? null)).toEqual([null, null, null, null, null, '01', '02']);
    expect(month?.weeks[0]?.[5]?.cutovers.map(({ siteId }) => siteId)).toEqual(['a']);
    expect(month?.weeks.flat().filter((day) => day !== null)).toHaveLength(31);
    expect(month?.weeks.flat().filter((day) => (day?.closed.length ?? 0) > 0)).toEqual([]);
  });
});
