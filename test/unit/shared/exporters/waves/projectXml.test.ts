import { describe, expect, it } from 'vitest';
import { projectXml } from '../../../../../shared/exporters/waves/projectXml';
import { childOf, childrenOf, valueOf, xmlTree } from '../../../../fixtures/xmlTree';
import { starterExports } from '../../../../fixtures/starterExports';

const found = starterExports().find(({ id }) => id === 'global-manufacturer');
if (!found) throw new Error('no starter');
const { plan, report } = found.input;
const project = xmlTree(projectXml(found.input));
const tasks = childrenOf(childOf(project, 'Tasks'), 'Task');
const byUid = new Map(tasks.map((task) => [valueOf(task, 'UID'), task]));

describe('the waves for Microsoft Project, read by another parser', () => {
  it('have a task for each wave and site, with ids that are used once', () => {
    expect(byUid.size).toBe(tasks.length);
    const top = tasks.filter((task) => valueOf(task, 'OutlineLevel') === '1');
    expect(top.map((task) => valueOf(task, 'Name'))).toEqual(report.waves.map(({ title }) => title));
    const cutovers = tasks.filter((task) => valueOf(task, 'OutlineLevel') === '2' && valueOf(task, 'Milestone') === '0');
    expect(cutovers).toHaveLength(plan.sites.length);
    for (const { siteId, localStart, hours } of report.migration.cutovers) {
      const name = plan.sites.find(({ id }) => id === siteId)?.name ?? '';
      const task = cutovers.find((each) => valueOf(each, 'Name') === `Cutover of ${name}`);
      if (!task) throw new Error(`no task of ${siteId}`);
      expect(valueOf(task, 'Start')).toBe(`${localStart}:00`);
      expect(valueOf(task, 'Duration')).toBe(`PT${Math.ceil(hours)}H0M0S`);
      expect(Date.parse(`${valueOf(task, 'Finish')}Z`) - Date.parse(`${valueOf(task, 'Start')}Z`)).toBe(Math.ceil(hours) * 3_600_000);
    }
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
