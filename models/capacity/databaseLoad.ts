import type { BatchRun } from './batchRuns';
import { batchHours } from './batchSlots';
import { megabytesOf, vcoresOf, type DatabaseHour } from './databaseHour';
import { databaseWeek, type DatabaseLoadInput } from './databaseWeek';

/** The hours of the year that size a database, and what each batch run takes from people. */
export interface DatabaseLoad {
  /** The hour with the most busy vCores: people, messages and batch together. */
  readonly busiest: DatabaseHour;
  /** The same without lists and reports. */
  readonly busiestWithoutReporting: DatabaseHour;
  /** The hour in which people ask most. */
  readonly busiestForPeople: DatabaseHour;
  /** The hour with the most lists and reports. */
  readonly busiestReporting: DatabaseHour;
  /** The hour in which most bytes move. */
  readonly widest: DatabaseHour;
  readonly runs: readonly BatchDatabase[];
}

/** One batch run in the hour of its window in which the database is busiest. */
export interface BatchDatabase {
  readonly vcores: number;
  /** Part of all database work of that hour. */
  readonly share: number;
  /** Hours of the UTC week in which the run may be at work while people are. */
  readonly hoursWithPeople: number;
}

/**
 * Reduces the weeks of the year to the hours that count. A run's share = its vCores ÷ all busy vCores in the hour of its
 * window in which the database is busiest.
 * @example a night run of 0.27 vCores beside 0.27 of people → share 0.5
 */
export function databaseLoad(input: DatabaseLoadInput): DatabaseLoad {
  const hours = databaseWeek(input);
  const most = (size: (hour: DatabaseHour) => number): DatabaseHour => hours.reduce((worst, each) => (size(each) > size(worst) ? each : worst));
  const perProcess = input.assumptions.value('batch.database-share');
  return {
    busiest: most(vcoresOf),
    busiestWithoutReporting: most((hour) => vcoresOf(hour) - hour.reportingVcores),
    busiestForPeople: most((hour) => hour.peopleVcores),
    busiestReporting: most((hour) => hour.reportingVcores),
    widest: most(megabytesOf),
    runs: input.runs.map((run) => runOn(run, hours, input, perProcess)),
  };
}

function runOn(run: BatchRun, hours: readonly DatabaseHour[], { demand }: DatabaseLoadInput, perProcess: number): BatchDatabase {
  const vcores = run.processes * perProcess;
  const perWeek = hours.length / demand.weeks.length;
  let busiest = vcores;
  let hoursWithPeople = 0;
  demand.weeks.forEach((week, at) => {
    let withPeople = 0;
    for (const touched of batchHours(run, week.instant)) {
      const hour = hours[at * perWeek + touched];
      if (hour === undefined) continue;
      busiest = Math.max(busiest, vcoresOf(hour));
      if (hour.peopleVcores > 0) withPeople += 1;
    }
    hoursWithPeople = Math.max(hoursWithPeople, withPeople);
  });
  return { vcores, share: busiest === 0 ? 0 : vcores / busiest, hoursWithPeople };
}
