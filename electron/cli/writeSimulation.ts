import type { RunLimit } from '../../models/simulation/runBudget';
import type { Band, DayHourProof, DayProof, JobProof, RecoveryProof, SimulationReport, WebProof } from '../../models/simulation/simulationReport';

const HOURS_PER_DAY = 24;
const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const band = ({ mean, halfWidth }: Band, digits = 1): string => `${mean.toFixed(digits)} ± ${halfWidth.toFixed(digits)}`;

/** The simulation for people: what was seen beside what was computed. */
export function writeSimulation(report: SimulationReport): string {
  const head = [`${report.plan.name}: ${report.runs} runs of each case, seed ${report.seed}`, ''];
  const web = report.web.length === 0 ? ['No web requests.', ''] : report.web.flatMap(webLines);
  return [...head, ...web, ...report.days.flatMap(dayLines), ...jobLines(report.jobs)].join('\n') + '\n';
}

function webLines(proof: WebProof): readonly string[] {
  const { simulated, analytic } = proof;
  return [
    `${proof.title} (${proof.servers} web workers, about ${proof.requestsPerRun} requests a run)`,
    ...limitLines(proof.limit),
    `  mean wait    ${band(simulated.meanWaitMs)} ms${analytic ? `, formula ${analytic.meanWaitMs.toFixed(1)} ms` : ''}`,
    `  P95 wait     ${band(simulated.p95WaitMs)} ms${analytic ? `, formula ${analytic.p95WaitMs.toFixed(1)} ms` : ''}, target ${proof.targetP95WaitMs} ms: ${standing(proof.met)}`,
    `  P99 wait     ${band(simulated.p99WaitMs)} ms${analytic ? `, formula ${analytic.p99WaitMs.toFixed(1)} ms` : ''}`,
    `  utilisation  ${band(simulated.utilisation, 3)}${analytic ? `, formula ${analytic.utilisation.toFixed(3)}` : ''}`,
    '',
  ];
}

function dayLines(day: DayProof): readonly string[] {
  const lost = day.loss ? `, ${day.loss.servers} of them lost for ${day.loss.hours} h from ${clock(day.loss.fromHourOfWeek)}` : '';
  return [
    `${day.title} (${day.servers} web workers${lost}, about ${day.requestsPerRun} requests and ${day.workerFailuresPerRun.toFixed(1)} failed workers a day)`,
    ...limitLines(day.limit),
    '  hour (UTC)   requests  P95 wait ms       formula  busy %  waiting',
    ...day.hours.filter((hour) => hour.requests > 0).map(hourLine),
    `  target P95 ${day.targetP95WaitMs} ms in every hour: ${standing(day.met)}`,
    '',
  ];
}

function hourLine({ hourOfWeek, requests, simulated, analytic }: DayHourProof): string {
  const cells = [
    clock(hourOfWeek).padEnd(10),
    String(requests).padStart(10),
    band(simulated.p95WaitMs).padStart(16),
    (analytic ? analytic.p95WaitMs.toFixed(1) : 'none').padStart(9),
    (simulated.utilisation.mean * 100).toFixed(1).padStart(7),
    simulated.meanWaiting.mean.toFixed(2).padStart(8),
  ];
  return `  ${cells.join(' ')}`;
}

function jobLines(jobs: JobProof | null): readonly string[] {
  if (!jobs) return ['No queued flows.'];
  const late = jobs.flows.filter((flow) => !flow.met);
  const { failureShare, retryMinutes, attemptsPerMessage, givenUpShare } = jobs.failures;
  return [
    `Job workers: ${jobs.workers}; ${(failureShare * 100).toFixed(1)} % of the attempts fail and are repeated after ${retryMinutes} minutes`,
    ...limitLines(jobs.limit),
    ...jobs.recoveries.flatMap((each) => recoveryLines(each, jobs)),
    `  ${band(attemptsPerMessage, 3)} attempts a message, ${band({ mean: givenUpShare.mean * 100, halfWidth: givenUpShare.halfWidth * 100 }, 4)} % given up`,
    late.length === 0 ? `  all ${jobs.flows.length} queued flows stay within their tolerated delay` : `  late: ${late.map((flow) => `${flow.name} (${band(flow.p95DelaySeconds)} s, tolerated ${flow.toleratedDelaySeconds} s)`).join('; ')}`,
  ];
}

function recoveryLines({ title, drainHours, fluidDrainHours, hours, limit, met }: RecoveryProof, jobs: JobProof): readonly string[] {
  const seen = drainHours ? `worked off in ${band(drainHours, 2)} h` : `not worked off in the ${hours.toFixed(1)} h that were played`;
  const formula = fluidDrainHours === null ? 'never' : `${fluidDrainHours.toFixed(2)} h`;
  const verdict = met === null ? 'no target holds here' : `target ${jobs.drainTargetHours} h: ${standing(met)}`;
  return [`  ${title}: backlog of ${jobs.backlogMessages} messages ${seen}, formula ${formula}, ${verdict}`, ...limitLines(limit)];
}

function limitLines(limit: RunLimit | null): readonly string[] {
  if (!limit) return [];
  const shorter = limit.lengthShare < 1 ? `, each cut to ${(limit.lengthShare * 100).toPrecision(2)} % of its length` : '';
  return [`  cut: ${limit.runs} of ${limit.runsAsked} runs${shorter}, because all of it would be too many events`];
}

const standing = (met: boolean): string => (met ? 'met' : 'missed');

/** Example: 34 → Tue 10:00. */
const clock = (hourOfWeek: number): string => `${WEEKDAYS[Math.floor(hourOfWeek / HOURS_PER_DAY)] ?? ''} ${String(hourOfWeek % HOURS_PER_DAY).padStart(2, '0')}:00`;
