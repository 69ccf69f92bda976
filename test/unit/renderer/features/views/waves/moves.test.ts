import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../../models/document';
import type { Cutover } from '../../../../../../models/report/migrationPlan';
import { movedDates } from '../../../../../../renderer/features/views/waves/moves/movedDates';
import { scoreChange, waveScore } from '../../../../../../renderer/features/views/waves/moves/waveScore';
import { waveDays } from '../../../../../../renderer/features/views/waves/waveDays';
import { plainPlan } from '../../../../models/evaluation/plans';

const cutover = (siteId: string, start: string, localStart: string, wave = 3, risk = 0): Cutover => ({ siteId, wave, start, end: start, pointOfNoReturn: start, localStart, localEnd: localStart, localPointOfNoReturn: localStart, hours: 8, transferHours: 1, rollbackHours: 4, risk });
/** Sunday 23:00 in UTC is Monday in Tokyo, the first day of the next week. */
const cutovers = [cutover('tokyo', '2027-05-02T23:00Z', '2027-05-03T08:00')];
const planWith = (dateLocks: Plan['migration']['dateLocks']): Plan => ({ ...plainPlan(), migration: { ...plainPlan().migration, ...(dateLocks ? { dateLocks } : {}) } });
const move = { siteIds: ['tokyo'], reason: 'moved by hand' };

describe('a move', () => {
  it('locks the week or the day on the calendar of the site', () => {
    expect(movedDates(planWith(undefined), { cutovers }, { ...move, by: 2, unit: 'week' })).toEqual([{ siteId: 'tokyo', date: '2027-05-17', reason: 'moved by hand' }]);
    expect(movedDates(planWith(undefined), { cutovers }, { ...move, by: -1, unit: 'day' })).toEqual([{ siteId: 'tokyo', date: '2027-05-02', onTheDay: true, reason: 'moved by hand' }]);
  });

  it('goes on from a lock that the answer has not followed yet', () => {
    const plan = planWith([{ siteId: 'tokyo', date: '2027-06-05', reason: 'moved by hand' }]);
    expect(movedDates(plan, { cutovers }, { ...move, by: 1, unit: 'week' }).map(({ date }) => date)).toEqual(['2027-06-12']);
  });

  it('leaves alone what does not move', () => {
    expect(movedDates(planWith(undefined), { cutovers }, { ...move, siteIds: ['elsewhere'], by: 1, unit: 'day' })).toEqual([]);
  });
});

it('costs days, the risk of the riskiest wave, and money', () => {
  const score = (ends: readonly string[], risks: readonly number[], total: string) =>
    waveScore({ migration: { cutovers: ends.map((end, at) => cutover(`s${at}`, `${end}T10:00Z`, `${end}T10:00`, at < 2 ? 3 : 4, risks[at])) }, cashFlow: { total, currency: 'EUR' } } as unknown as Parameters<typeof waveScore>[0]);
  const before = score(['2027-05-01', '2027-05-01', '2027-06-01'], [3, 4, 6], '1000.10');
  const after = score(['2027-05-01', '2027-05-01', '2027-06-15'], [3, 1, 6], '1000.30');
  expect(before.peakRisk).toBe(7);
  expect(scoreChange(before, after)).toEqual({ days: 14, peakRisk: -1, cost: '0.2' });
  expect(scoreChange(before, { ...after, currency: 'USD' }).cost).toBeNull();
});

it('a wave counts calendar days across the change of clocks', () => {
  expect(waveDays({ start: '2027-03-27', end: '2027-03-29' })).toBe(3);
});
