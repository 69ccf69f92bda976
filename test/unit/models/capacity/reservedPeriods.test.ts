import { describe, expect, it } from 'vitest';
import { planPeriod } from '../../../../models/capacity/planPeriod';
import { reservedPeriods } from '../../../../models/capacity/reservedPeriods';
import type { Plan } from '../../../../models/document';
import { plainPlan, starterPlan } from '../evaluation/plans';

const calm: Plan['calendars'] = { monthEnd: { days: 0, loadFactor: 1 }, peaks: [], supplierWindows: [], shutdowns: [], changeFreezes: [] };
const peak = (id: string, from: string, to: string, loadFactor = 1.5): Plan['calendars']['peaks'][number] => ({ id, name: id, siteIds: [], from, to, loadFactor });

function planWith(changes: Partial<Plan['calendars']>, window?: Plan['workloads'][number]['batch'][number]['window']): Plan {
  const plan = starterPlan('small-subsidiary');
  const batch = window ? [{ id: 'night', name: 'Night', kind: 'other' as const, units: 1, window, splittable: true }] : [];
  return { ...plan, integrations: [], calendars: { ...calm, ...changes }, workloads: plan.workloads.map((workload, index) => ({ ...workload, batch: index === 0 ? batch : [] })) };
}

describe('reserved periods', () => {
  it('holds nothing where the calendar lifts nothing', () => {
    const reserved = reservedPeriods(planWith({ peaks: [peak('flat', '01-01', '12-31', 1)], monthEnd: { days: 5, loadFactor: 1 } }), 'northern-winter');
    expect(reserved.periods).toEqual([]);
    expect([reserved.calendarShare, reserved.weekHours.size]).toEqual([0, 0]);
  });

  it('counts days of overlapping seasons once, and a season over the turn of the year', () => {
    const reserved = reservedPeriods(planWith({ peaks: [peak('spring', '03-01', '03-31'), peak('late', '03-22', '04-10'), peak('year', '12-30', '01-02')] }), 'northern-winter');
    expect(reserved.calendarShare).toBeCloseTo((31 + 10 + 4) / 365, 9);
    expect(reserved.periods.map((each) => Math.round(each.shareOfYear * 365))).toEqual([31, 20, 4]);
  });

  it('lets the turns of the month fall into the rest of the year in proportion', () => {
    const reserved = reservedPeriods(planWith({ monthEnd: { days: 3, loadFactor: 1.2 }, peaks: [peak('half', '01-01', '06-30')] }), 'northern-winter');
    expect(reserved.calendarShare).toBeCloseTo(181 / 365 + (184 / 365) * (72 / 365), 9);
  });

  it('puts a batch window on the clock of UTC, by every hour that it touches', () => {
    const reserved = reservedPeriods(planWith({}, { days: [1], start: '00:30', end: '02:15', timeZone: 'Europe/Prague' }), 'northern-winter');
    // Monday 00:30 in Prague is Sunday 23:30 UTC: hours 167, 0 and 1
    expect([...reserved.weekHours].sort((a, b) => a - b)).toEqual([0, 1, 167]);
    expect(reserved.periods).toMatchObject([{ kind: 'batch window', when: 'Mon 00:30–02:15 Europe/Prague' }]);
    expect(reserved.periods[0]?.shareOfYear).toBeCloseTo(3 / 168, 9);
  });
});

describe('planPeriod', () => {
  it('ends as many months after the first day as the horizon says', () => {
    const period = (startDate: string, horizonMonths: number) => planPeriod({ company: { ...plainPlan().company, startDate, horizonMonths } }).end;
    expect([period('2027-01-15', 36), period('2027-11-01', 2), period('2026-12-31', 12)]).toEqual(['2030-01-15', '2028-01-01', '2027-12-31']);
  });
});
