import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../../models/document';
import { calendarFindings } from '../../../../models/findings/calendarFindings';
import { plainPlan } from '../evaluation/plans';

const event = (id: string, changes: Partial<CalendarEvent>): CalendarEvent => ({ id, name: id, kind: 'validation', siteIds: [], from: '2027-05-02', to: '2027-05-02', ...changes });

describe('an entry that ends before it begins', () => {
  it('is named, with the place where it is put right', () => {
    const { calendars } = plainPlan();
    const plan = plainPlan({
      calendars: {
        ...calendars,
        changeFreezes: [{ id: 'freeze', name: 'Year end', siteIds: [], from: '2028-01-15', to: '2027-12-15', hard: true }],
        events: [event('fine', {}), event('days', { siteIds: ['a'], to: '2027-05-01' }), event('clock', { start: '10:00', end: '10:00' }), event('night', { start: '22:00', to: '2027-05-03', end: '04:00' })],
      },
    });
    expect(calendarFindings({ plan }).map(({ id, where }) => [id, where])).toEqual([['calendar.reversed.freeze', '/company'], ['calendar.reversed.days', '/sites/a'], ['calendar.reversed.clock', '/company']]);
    expect(calendarFindings({ plan })[0]?.text).toBe('“Year end” ends before it begins (2028-01-15 to 2027-12-15), so it closes no day: put its two ends right.');
  });
});
