import Builder from 'fast-xml-builder';
import { MINUTES_PER_DAY } from '../../../models/demand/calendarUnits';
import type { ExportInput } from '../exporter';
import { projectCalendars } from './project/projectCalendars';
import { projectTasks } from './project/projectTasks';

/**
 * The waves in the XML of Microsoft Project (MSPDI): a summary task for each wave, below it the cutovers of its sites with their point of no
 * return, links, a calendar for each site, and crews as resources. Project knows no time zones, so times are those of each site's clock.
 * The same answer gives the same bytes: no moment of saving is written.
 */
export function projectXml({ plan, report, appVersion }: Pick<ExportInput, 'plan' | 'report' | 'appVersion'>): string {
  const { tasks, resources, assignments, start, finish } = projectTasks(plan, report);
  const project = {
    '@_xmlns': 'http://schemas.microsoft.com/project',
    SaveVersion: 14,
    Name: `${plan.id}-waves.xml`,
    Title: `Migration waves: ${plan.name}`,
    Subject: 'Times are those of the clock of each site.',
    Author: `Plantwright ${appVersion}`,
    ScheduleFromStart: 1,
    StartDate: start,
    FinishDate: finish,
    CalendarUID: 1,
    DefaultStartTime: '00:00:00',
    DefaultFinishTime: '23:59:00',
    MinutesPerDay: MINUTES_PER_DAY,
    MinutesPerWeek: MINUTES_PER_DAY * 7,
    DaysPerMonth: 30,
    NewTasksAreManual: 0,
    Calendars: { Calendar: projectCalendars(plan, { from: Date.parse(`${start}Z`), to: Date.parse(`${finish}Z`) }) },
    Tasks: { Task: tasks },
    Resources: { Resource: resources },
    Assignments: { Assignment: assignments },
  };
  const builder = new Builder({ ignoreAttributes: false, attributeNamePrefix: '@_', format: true, indentBy: '  ', suppressEmptyNode: true });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${builder.build({ Project: project })}`;
}
