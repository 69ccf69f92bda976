import type { EnvironmentDesign } from '../../candidates/design';
import { megabytesOf, shareIn, vcoresOf, type DatabaseHour } from '../../capacity/databaseHour';
import { factInput } from '../../facts/factInput';
import { ODOO_MEASURED } from '../../facts/odooMeasured';
import type { Outcome } from '../../outcome/outcome';
import type { FigureBook } from './figureBook';
import { exact, planInput } from './inputs';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** `hour 121` → `Saturday 01:00 UTC, northern summer clocks`. */
function hourWords({ hour, season }: DatabaseHour): string {
  return `${DAYS[Math.floor(hour / 24)] ?? ''} ${String(hour % 24).padStart(2, '0')}:00 UTC, ${season.replace('-', ' ')} clocks`;
}

/** What people, messages and batch runs ask of the database together, in the hours that size it. */
export function addDatabaseLoadFigures(outcome: Outcome, { database, reporting }: EnvironmentDesign, book: FigureBook): void {
  const { assumptions, requirements } = outcome;
  const { busiest, busiestWithoutReporting } = requirements.database;
  const replica = (reporting?.proposed ?? null) !== null;
  const hour = replica ? busiestWithoutReporting : busiest;
  const people = hour.peopleVcores - (replica ? hour.reportingVcores : 0);
  book.add(
    {
      id: 'database.peopleVcores',
      label: 'Database vCores for people in the busiest hour',
      value: exact(people),
      unit: 'vCores',
      formula: `requests/s × database CPU per request ÷ 1,000${replica ? ' − lists and reports, which the replica answers' : ''}`,
      inputs: [
        planInput('/workloads', 'Requests in the busiest minutes of that hour', exact(hour.arrivalsPerSecond), 'requests/s'),
        planInput('/workloads', 'Database CPU per request of that hour’s mix', exact(hour.cpuSecondsPerRequest * 1000), 'ms'),
        ...(replica ? [planInput('/workloads', 'Lists and reports of that hour', exact(hour.reportingVcores), 'vCores')] : []),
        assumptions.input('demand.burst'),
        assumptions.input('demand.form-read-ms'),
      ],
      note: `${hourWords(hour)}. Burst and growth are in the requests, the measured class ratios in the CPU.`,
    },
    {
      id: 'database.jobVcores',
      label: 'Database vCores for queued messages in the busiest hour',
      value: exact(hour.jobVcores),
      unit: 'vCores',
      formula: 'messages/h ÷ 3,600 × work of one message × database share of a response',
      inputs: [
        planInput('/integrations', 'Messages of that hour', exact(hour.messagesPerHour), 'messages/h'),
        book.link('demand.jobSeconds'),
        factInput('measured.databaseCpuShareOfResponse', 'Database CPU share of a response', ODOO_MEASURED.databaseCpuShareOfResponse),
      ],
      note: `${hourWords(hour)}.`,
    },
    {
      id: 'database.batchVcores',
      label: 'Database vCores for batch runs in the busiest hour',
      value: exact(hour.batchVcores),
      unit: 'vCores',
      formula: 'processes at the same time × vCores each',
      inputs: [planInput('/workloads', 'Batch processes in that hour', hour.batchProcesses, 'processes'), assumptions.input('batch.database-share')],
      note: `${hourWords(hour)}.`,
    },
  );
  book.add(
    {
      id: 'capacity.postgresVcores',
      label: 'Database vCores needed',
      value: exact(database.vcores),
      unit: 'vCores',
      formula: '(people + messages + batch in the busiest hour of the week) ÷ share of the vCores that may be busy',
      inputs: [book.link('database.peopleVcores'), book.link('database.jobVcores'), book.link('database.batchVcores'), assumptions.input('database.cpu-ceiling')],
      note: `Busiest on ${hourWords(hour)}.`,
    },
    {
      id: 'database.batchShare',
      label: 'Part of the busiest hour’s database work that batch takes from people',
      value: exact(share(hour.batchVcores, people + hour.jobVcores + hour.batchVcores)),
      unit: 'share',
      formula: 'batch ÷ (people + messages + batch)',
      inputs: [book.link('database.batchVcores'), book.link('database.peopleVcores'), book.link('database.jobVcores')],
      note: 'Each run’s own part stands in the table of batch runs.',
    },
  );
  addOtherHours(outcome, book);
}

/** Hours that do not size the vCores but answer questions of their own. */
function addOtherHours({ assumptions, requirements }: Outcome, book: FigureBook): void {
  const { busiestForPeople: peak, busiestReporting, widest } = requirements.database;
  book.add(
    {
      id: 'database.batchShareAtPeak',
      label: 'Part of the database work that batch takes in the hour in which people ask most',
      value: exact(shareIn(peak, 'batchVcores')),
      unit: 'share',
      formula: 'batch ÷ (people + messages + batch)',
      inputs: [
        planInput('/workloads', 'Batch in that hour', exact(peak.batchVcores), 'vCores'),
        planInput('/workloads', 'People in that hour', exact(peak.peopleVcores), 'vCores'),
        planInput('/integrations', 'Messages in that hour', exact(peak.jobVcores), 'vCores'),
      ],
      note: `${hourWords(peak)}.`,
    },
    {
      id: 'database.reportingShare',
      label: 'Part of the database work that lists and reports take in the hour with most of them',
      value: exact(shareIn(busiestReporting, 'reportingVcores')),
      unit: 'share',
      formula: 'lists and reports ÷ (people + messages + batch)',
      inputs: [
        planInput('/workloads', 'Lists and reports in that hour', exact(busiestReporting.reportingVcores), 'vCores'),
        planInput('/workloads', 'All database work of that hour', exact(vcoresOf(busiestReporting)), 'vCores'),
      ],
      note: `${hourWords(busiestReporting)}.`,
    },
    {
      id: 'capacity.postgresThroughputMBps',
      label: 'Database throughput needed',
      value: exact(megabytesOf(widest)),
      unit: 'MB/s',
      formula: 'requests/s × kB per request ÷ 1,000 + messages + batch processes × MB/s each, in the hour in which most bytes move',
      inputs: [
        planInput('/workloads', 'Requests in the busiest minutes of that hour', exact(widest.arrivalsPerSecond), 'requests/s'),
        planInput('/workloads', 'Log, pages and missed reads per request', exact(widest.kilobytesPerRequest), 'kB'),
        planInput('/integrations', 'Messages of that hour', exact(widest.jobMBps), 'MB/s'),
        planInput('/workloads', 'Batch processes in that hour', widest.batchProcesses, 'processes'),
        assumptions.input('batch.database-mbps'),
        assumptions.input('database.pages-per-log'),
        assumptions.input('database.miss-share'),
      ],
      note: `${hourWords(widest)}. kB per request = measured log × (1 + pages per log) + page reads × miss share × 8,192 bytes.`,
    },
  );
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
