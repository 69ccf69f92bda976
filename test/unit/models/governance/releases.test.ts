import { describe, expect, it } from 'vitest';
import { evenly, spacedDates } from '../../../../models/governance/releases/spacedDates';
import { quietestSlot } from '../../../../models/governance/releases/quietestSlot';
import { weekClockAt } from '../../../../models/governance/releases/weekClock';
import type { Plan } from '../../../../models/document';
import { plainPlan, shiftOf, siteOf, starterPlan, withAssumption, withCompany, withPin, workloadOf } from '../evaluation/plans';
import { govern } from './govern';

const small = starterPlan('small-subsidiary');
const openDates = (plan: Plan): readonly string[] => govern(plan).releases.windows.filter((each) => each.standing === 'open').map((each) => each.date);

describe('the release calendar', () => {
  it('loses the windows of a hard freeze and names it', () => {
    const frozen = { ...small, calendars: { ...small.calendars, changeFreezes: [{ id: 'count', name: 'Stock count', siteIds: [], from: '2027-10-04', to: '2027-10-17', hard: true }] } };
    const inside = (date: string): boolean => date >= '2027-10-04' && date <= '2027-10-17';
    expect(openDates(small).filter(inside)).toHaveLength(2);
    expect(openDates(frozen)).toEqual(openDates(small).filter((date) => !inside(date)));
    expect(govern(frozen).releases.takers.find((each) => each.id === 'freeze.count')).toMatchObject({ windows: 2, alone: 2 });
  });

  it('narrows, but does not block, a peak and a soft freeze', () => {
    const soft = { ...small, calendars: { ...small.calendars, changeFreezes: [{ id: 'soft', name: 'Audit', siteIds: [], from: '2027-10-04', to: '2027-10-10', hard: false }] } };
    expect(govern(soft).releases.windows.find((each) => each.date >= '2027-10-04')?.standing).toBe('restricted');
  });

  it('holds no window before the first site is live, and wants only the releases of the weeks after', () => {
    const { releases } = govern(withCompany(small, { ownReleasesPerYear: 52 }));
    const live = releases.windows.filter((each) => each.date >= releases.liveFrom);
    expect(releases.windows.filter((each) => each.date < releases.liveFrom).every((each) => each.standing === 'blocked')).toBe(true);
    expect(releases.windows).toHaveLength(52);
    expect(releases.wanted).toBe(live.length);
  });

  it('plans each release once, in open windows first', () => {
    const { releases } = govern(withCompany(small, { ownReleasesPerYear: 10 }));
    const planned = releases.windows.filter((each) => each.use === 'release');
    expect(planned).toHaveLength(releases.wanted);
    expect(planned.every((each) => each.standing === 'open')).toBe(true);
  });

  it('names the conflict and plans exceptions where more is wanted than fits', () => {
    const { releases } = govern(withPin(withCompany(small, { ownReleasesPerYear: 52 }), 'tenancy', 'shared'));
    expect(releases.possible).toBeLessThan(releases.wanted);
    expect(releases.conflicts.map((each) => each.id)).toEqual(['too-few-windows', 'release-train']);
    const used = releases.windows.filter((each) => each.use !== null);
    expect(used.filter((each) => each.use === 'release')).toHaveLength(releases.possible);
    expect(used.filter((each) => each.use === 'exception').every((each) => each.standing === 'restricted')).toBe(true);
  });

  it('leaves time to validate between two releases of a validated system', () => {
    const validated = withAssumption(withCompany(starterPlan('mid-market-producer'), { ownReleasesPerYear: 52 }), 'releases.validation-days', 15);
    const dates = govern(validated).releases.windows.filter((each) => each.use !== null).map((each) => Date.parse(each.date) / 86_400_000);
    const gaps = dates.slice(1).map((date, index) => date - (dates[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(7);
    const releases = govern(validated).releases.windows.filter((each) => each.use === 'release' || each.use === 'exception').map((each) => Date.parse(each.date) / 86_400_000);
    expect(Math.min(...releases.slice(1).map((date, index) => date - (releases[index] ?? 0)))).toBeGreaterThanOrEqual(21);
  });
});

describe('the best stretch of a week', () => {
  const instant = new Date('2027-01-15T12:00:00Z');
  const quiet = new Float64Array(168);

  it('lies in the change window and outside every shift', () => {
    const plan = plainPlan({
      sites: [siteOf('a', 'UTC', { shifts: [shiftOf('06:00', '22:00', {}, [1, 2, 3, 4, 5, 6])] })],
      workloads: [workloadOf('w', ['a'], { changeWindows: [{ days: [7], start: '04:00', end: '12:00' }] })],
    });
    const slot = quietestSlot(weekClockAt(plan, instant), quiet, 3);
    expect(slot.startHour).toBe(6 * 24 + 4);
    expect([slot.closed, slot.working]).toEqual([[], []]);
  });

  it('says whose change window it breaks when two exclude each other, and keeps local time', () => {
    const plan = plainPlan({
      sites: [siteOf('a', 'UTC', { shifts: [] }), siteOf('b', 'Asia/Kolkata', { shifts: [] })],
      workloads: [workloadOf('w', ['a'], { changeWindows: [{ days: [7], start: '04:00', end: '08:00' }] }), workloadOf('v', ['b'], { changeWindows: [{ days: [7], start: '04:00', end: '08:00' }] })],
    });
    const slot = quietestSlot(weekClockAt(plan, instant), quiet, 2);
    expect(slot.closed).toHaveLength(1);
  });

  it('takes the hours with the fewest requests where nothing else decides', () => {
    const busy = new Float64Array(168).fill(5);
    busy.fill(1, 100, 104);
    expect(quietestSlot(weekClockAt(plainPlan({ sites: [siteOf('a', 'UTC', { shifts: [] })] }), instant), busy, 4).startHour).toBe(100);
  });
});

describe('spacing', () => {
  it('keeps the most dates that are far enough apart', () => {
    expect(spacedDates([0, 7, 14, 20, 28], (day) => day, 14)).toEqual([0, 14, 28]);
  });

  it('spreads a choice over the whole list', () => {
    expect(evenly(['a', 'b', 'c', 'd', 'e', 'f'], 2)).toEqual(['b', 'e']);
    expect(evenly(['a'], 3)).toEqual(['a']);
    expect(evenly(['a', 'b'], 0)).toEqual([]);
  });
});
