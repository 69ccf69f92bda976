import type { Season } from '../demand/season';

/** What one hour of the UTC week asks of the database of one environment at the end of the horizon. */
export interface DatabaseHour {
  readonly season: Season;
  /** 0…167. */
  readonly hour: number;
  readonly arrivalsPerSecond: number;
  readonly cpuSecondsPerRequest: number;
  readonly kilobytesPerRequest: number;
  readonly messagesPerHour: number;
  readonly batchProcesses: number;
  /** vCores that are busy, before any ceiling. */
  readonly peopleVcores: number;
  /** The part of people's vCores that lists and reports take. */
  readonly reportingVcores: number;
  readonly jobVcores: number;
  readonly batchVcores: number;
  readonly peopleMBps: number;
  readonly jobMBps: number;
  readonly batchMBps: number;
}

export const vcoresOf = (hour: DatabaseHour): number => hour.peopleVcores + hour.jobVcores + hour.batchVcores;

export const megabytesOf = (hour: DatabaseHour): number => hour.peopleMBps + hour.jobMBps + hour.batchMBps;

/** One kind of work as a part of all work of an hour; 0 in an hour without any. */
export function shareIn(hour: DatabaseHour, work: 'reportingVcores' | 'batchVcores'): number {
  const all = vcoresOf(hour);
  return all === 0 ? 0 : hour[work] / all;
}
