import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../../models/assumptions/register';
import { planWaves } from '../../../../../models/waves/planWaves';
import { projectXml } from '../../../../../shared/exporters/waves/projectXml';
import { childOf, childrenOf, valueOf, xmlTree } from '../../../../fixtures/xmlTree';
import { starterExports } from '../../../../fixtures/starterExports';
import { plainPlan, shiftOf, siteOf } from '../../../models/evaluation/plans';

const found = starterExports().find(({ id }) => id === 'global-manufacturer');
if (!found) throw new Error('no starter');
const { plan, report } = found.input;
const project = xmlTree(projectXml(found.input));
const tasks = childrenOf(childOf(project, 'Tasks'), 'Task');
const byUid = new Map(tasks.map((task) => [valueOf(task, 'UID'), task]));

const isRehearsal = (task: (typeof tasks)[number]): boolean => valueOf(task, 'Name').startsWith('Rehearsal ');

describe('the waves for Microsoft Project, read by another parser', () => {
  it('have a task for each wave and site, with ids that are used once', () => {
    expect(byUid.size).toBe(tasks.length);
    const top = tasks.filter((task) => valueOf(task, 'OutlineLevel') === '1' && !isRehearsal(task));
    expect(top.map((task) => valueOf(task, 'Name'))).toEqual(report.waves.map(({ title }) => title));
    const cutovers = tasks.filter((task) => valueOf(task, 'OutlineLevel') === '2' && valueOf(task, 'Milestone') === '0');
    expect(cutovers).toHaveLength(plan.sites.length);
    for (const { siteId, localStart, localEnd } of report.migration.cutovers) {
      const name = plan.sites.find(({ id }) => id === siteId)?.name ?? '';
      const task = cutovers.find((each) => valueOf(each, 'Name') === `Cutover of ${name}`);
      if (!task) throw new Error(`no task of ${siteId}`);
      expect(valueOf(task, 'Start')).toBe(`${localStart}:00`);
      expect(valueOf(task, 'Finish')).toBe(`${localEnd}:00`);
      expect(valueOf(task, 'Duration')).toBe(`PT${(Date.parse(`${localEnd}Z`) - Date.parse(`${localStart}Z`)) / 3_600_000}H0M0S`);
    }
  });

  it('have the rehearsals of each site, which its cutover waits for', () => {
    const rehearsals = tasks.filter(isRehearsal);
    expect(rehearsals).toHaveLength(plan.sites.length);
    for (const { id, name } of plan.sites) {
      const own = rehearsals.find((task) => valueOf(task, 'Name') === `Rehearsal 1 of ${name}`);
      const cutover = tasks.find((task) => valueOf(task, 'Name') === `Cutover of ${name}`);
      if (!own || !cutover) throw new Error(`no rehearsal of ${id}`);
      expect([valueOf(own, 'Milestone'), valueOf(own, 'Start').slice(10)]).toEqual(['0', valueOf(cutover, 'Start').slice(10)]);
      expect(childrenOf(cutover, 'PredecessorLink').map((link) => valueOf(link, 'PredecessorUID'))).toContain(valueOf(own, 'UID'));
    }
  });

  it('end when clocks on the wall say so in the night in which they are changed', () => {
    const site = siteOf('chicago', 'America/Chicago', { shifts: [shiftOf('06:00', '22:00', {}, [1, 2, 3, 4, 5, 6])] });
    const base = plainPlan({ sites: [site] });
    const night = { ...base, calendars: { ...base.calendars, monthEnd: { days: 0, loadFactor: 1 } }, migration: { ...base.migration, earliestStart: '2026-10-05', latestEnd: null, locks: [], cutoverHours: 14.5, rollbackHours: 4, dateLocks: [{ siteId: 'chicago', date: '2027-03-13', onTheDay: true, reason: '' }] } };
    const planned = planWaves(night, assumptionsOf(night));
    const found = childrenOf(childOf(xmlTree(projectXml({ plan: night, report: { ...report, ...planned, migration: { ...planned.migration, riskByWeek: [] } }, appVersion: '0' })), 'Tasks'), 'Task');
    const times = (name: string) => found.filter((task) => valueOf(task, 'Name').startsWith(name)).map((task) => [valueOf(task, 'Start'), valueOf(task, 'Finish')]);
    // From Saturday 22:00 for 15 hours: 02:00 to 03:00 is left out. Work begins on Monday 06:00, the way back takes 4 hours.
    expect(times('Cutover of')).toEqual([['2027-03-13T22:00:00', '2027-03-14T14:00:00']]);
    expect(times('Point of no return of')).toEqual([['2027-03-15T02:00:00', '2027-03-15T02:00:00']]);
  });

  it('have summaries that span all that is below them, so that links still hold when Project rolls them up', () => {
    const below = (task: (typeof tasks)[number]) => tasks.filter((each) => valueOf(each, 'WBS').startsWith(`${valueOf(task, 'WBS')}.`));
    const summaries = tasks.filter((task) => valueOf(task, 'Summary') === '1');
    expect(summaries.length).toBeGreaterThan(5);
    for (const task of summaries) {
      expect(valueOf(task, 'Start')).toBe(below(task).map((each) => valueOf(each, 'Start')).sort()[0]);
      expect(valueOf(task, 'Finish')).toBe(below(task).map((each) => valueOf(each, 'Finish')).sort().at(-1));
    }
    expect(valueOf(project, 'FinishDate')).toBe(tasks.map((task) => valueOf(task, 'Finish')).sort().at(-1));
  });

  it('follow one another by links that lead to tasks, in an outline whose codes match its levels', () => {
    for (const task of tasks) {
      expect(valueOf(task, 'WBS').split('.')).toHaveLength(Number(valueOf(task, 'OutlineLevel')));
      for (const link of childrenOf(task, 'PredecessorLink')) {
        const before = byUid.get(valueOf(link, 'PredecessorUID'));
        if (!before) throw new Error('a link to nowhere');
        expect(valueOf(link, 'Type')).toBe('1');
        expect(valueOf(before, 'Finish') <= valueOf(task, 'Start')).toBe(true);
      }
    }
    expect(tasks.filter((task) => childrenOf(task, 'PredecessorLink').length > 0).length).toBeGreaterThanOrEqual(report.waves.length - 1);
  });

  it('give each site a calendar with its closed days, and no crew two sites in one wave', () => {
    const calendars = childrenOf(childOf(project, 'Calendars'), 'Calendar');
    expect(calendars).toHaveLength(plan.sites.length + 1);
    const uids = new Set(calendars.map((calendar) => valueOf(calendar, 'UID')));
    for (const task of tasks) if (valueOf(task, 'CalendarUID') !== '') expect(uids.has(valueOf(task, 'CalendarUID'))).toBe(true);
    for (const calendar of calendars) {
      let until = '';
      for (const exception of childrenOf(childOf(calendar, 'Exceptions'), 'Exception')) {
        const period = childOf(exception, 'TimePeriod');
        if (!period) throw new Error('no period');
        // Project refuses exceptions that overlap.
        expect(valueOf(period, 'FromDate') > until).toBe(true);
        until = valueOf(period, 'ToDate');
      }
    }
    const crews = childrenOf(childOf(project, 'Resources'), 'Resource');
    expect(crews.length).toBeLessThanOrEqual(plan.migration.crews);
    const taken = childrenOf(childOf(project, 'Assignments'), 'Assignment').map((each) => `${valueOf(byUid.get(valueOf(each, 'TaskUID')) ?? each, 'WBS').split('.')[0] ?? ''} ${valueOf(each, 'ResourceUID')}`);
    expect(taken).toHaveLength(plan.sites.length);
    expect(new Set(taken).size).toBe(taken.length);
  });

  it('are the same bytes every time and hold hostile names as text', () => {
    expect(projectXml(found.input)).toBe(projectXml(found.input));
    const [first, ...others] = plan.sites;
    if (!first) throw new Error('no site');
    const name = '</Name><Task>&"\'<![CDATA[';
    const hostile = xmlTree(projectXml({ ...found.input, plan: { ...plan, sites: [{ ...first, name }, ...others] } }));
    expect(childrenOf(childOf(hostile, 'Tasks'), 'Task').map((task) => valueOf(task, 'Name'))).toContain(`Cutover of ${name}`);
  });
});
