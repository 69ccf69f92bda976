import type { Assumptions } from '../assumptions/register';
import type { EnvironmentDesign } from '../candidates/design';
import { TIER_POLICIES } from '../candidates/tierPolicy';
import { workersAfterLoss } from '../capacity/webWorkers';
import { requestsOf, SECONDS_PER_HOUR, type DayHour } from './busiestDay';
import { meanWithBand } from './meanWithBand';
import { mixtureWaiting } from './mixtureWaiting';
import { QuantileSketch } from './quantileSketch';
import { seededRandom } from './random';
import type { RunLimit } from './runBudget';
import { lostServerSeconds, workerFailures, type ServerOutage } from './serverOutage';
import type { ServiceTime } from './serviceTime';
import { simulateQueue, type ServiceStretch } from './simulateQueue';
import type { DayHourProof, DayProof } from './simulationReport';

const MS_PER_SECOND = 1000;

export interface DayCase {
  readonly id: DayProof['id'];
  readonly title: string;
  readonly servers: number;
  readonly hours: readonly DayHour[];
  /** A failure domain that is lost when the binding hour begins. */
  readonly loss: { readonly name: string; readonly outage: ServerOutage } | null;
}

/** The busiest day as it comes, and the same with one failure domain lost when its binding hour begins. */
export function dayCases(production: EnvironmentDesign, hours: readonly DayHour[], bindingHour: number, assumptions: Assumptions): readonly DayCase[] {
  const { workers } = production.web;
  const { domains, domainName } = TIER_POLICIES[production.tier];
  const plain: DayCase = { id: 'busiest-day', title: 'Busiest day, single workers failing', servers: workers, hours, loss: null };
  const left = workersAfterLoss(workers, domains);
  if (domains.survive === 0 || left === 0) return [plain];
  // Played the long way: nothing replaces the lost workers before the domain is back.
  const seconds = domainName === 'zone' ? assumptions.value('failure.zone-hours') * SECONDS_PER_HOUR : assumptions.value('recovery.manual-minutes') * 60;
  const atSeconds = hours.findIndex((hour) => hour.hourOfWeek === bindingHour) * SECONDS_PER_HOUR;
  return [plain, { ...plain, id: 'busiest-day-loss', title: `Busiest day, one ${domainName} lost midway`, loss: { name: domainName, outage: { atSeconds, seconds, servers: workers - left } } }];
}

export interface DayRun {
  readonly failures: number;
  readonly hours: readonly HourRun[];
}

interface HourRun {
  readonly waits: QuantileSketch;
  readonly utilisation: number;
  /** Requests that wait at a random moment. */
  readonly waiting: number;
}

/** One day; when it must be short, every hour of it, its busiest minutes and its outage are shortened alike. */
export function playDay(each: DayCase, lengthShare: number, assumptions: Assumptions, seed: number): DayRun {
  const random = seededRandom(seed);
  const hourSeconds = SECONDS_PER_HOUR * lengthShare;
  const failures = workerFailures(random, {
    servers: each.servers,
    seconds: each.hours.length * hourSeconds,
    perServerDay: assumptions.value('failure.worker-per-day'),
    awaySeconds: assumptions.value('failure.worker-seconds'),
  });
  const loss = each.loss && { servers: each.loss.outage.servers, atSeconds: each.loss.outage.atSeconds * lengthShare, seconds: each.loss.outage.seconds * lengthShare };
  const outages = loss ? [...failures, loss] : failures;
  const cells = each.hours.map(() => ({ waits: new QuantileSketch(), busy: 0 }));
  simulateQueue({ stretches: stretchesOf(each.hours, lengthShare), servers: each.servers, outages }, random, (at, wait, service) => {
    const cell = cells[Math.floor(at / hourSeconds)];
    cell?.waits.add(wait);
    if (cell) cell.busy += service;
  });
  return {
    failures: failures.length,
    hours: cells.map(({ waits, busy }, index) => {
      const from = index * hourSeconds;
      const available = each.servers * hourSeconds - lostServerSeconds(outages, from, from + hourSeconds);
      // Little: waiting requests at a random moment = waits that begin in the hour ÷ its length.
      return { waits, utilisation: busy / available, waiting: waits.sum / hourSeconds };
    }),
  };
}

/** Every hour as two stretches: its busiest minutes, then the calm rest. */
function stretchesOf(hours: readonly DayHour[], lengthShare: number): readonly ServiceStretch[] {
  return hours.flatMap(({ service, burstSeconds, burstPerSecond, calmPerSecond }, index) => {
    const from = index * SECONDS_PER_HOUR;
    const law = service ?? NOTHING;
    return [
      { untilSeconds: (from + burstSeconds) * lengthShare, perSecond: service ? burstPerSecond : 0, service: law },
      { untilSeconds: (from + SECONDS_PER_HOUR) * lengthShare, perSecond: service ? calmPerSecond : 0, service: law },
    ];
  });
}

const NOTHING: ServiceTime = { meanSeconds: 0, scv: 0, draw: () => 0 };

export function dayProof(each: DayCase, runs: readonly DayRun[], limit: RunLimit | null, assumptions: Assumptions): DayProof {
  const targetP95WaitMs = assumptions.value('web.wait-p95-ms');
  const hours = each.hours.map((hour, index) => hourProof(each, hour, index, runs.flatMap((run) => run.hours[index] ?? [])));
  const { loss } = each;
  return {
    id: each.id,
    title: each.title,
    servers: each.servers,
    requestsPerRun: Math.round(each.hours.reduce((sum, hour) => sum + requestsOf(hour), 0)),
    workerFailuresPerRun: runs.reduce((sum, run) => sum + run.failures, 0) / runs.length,
    loss: loss && {
      name: loss.name,
      servers: loss.outage.servers,
      fromHourOfWeek: each.hours[Math.floor(loss.outage.atSeconds / SECONDS_PER_HOUR)]?.hourOfWeek ?? 0,
      hours: loss.outage.seconds / SECONDS_PER_HOUR,
    },
    limit,
    hours,
    targetP95WaitMs,
    met: hours.every((hour) => hour.simulated.p95WaitMs.mean <= targetP95WaitMs),
  };
}

function hourProof(each: DayCase, hour: DayHour, index: number, runs: readonly HourRun[]): DayHourProof {
  const ms = (share: number) => meanWithBand(runs.map((run) => run.waits.quantile(share) * MS_PER_SECOND));
  const servers = steadyServers(each, index);
  const formula = servers === null ? null : hourWaiting(hour, servers);
  return {
    hourOfWeek: hour.hourOfWeek,
    requests: Math.round(requestsOf(hour)),
    simulated: {
      p50WaitMs: ms(0.5),
      p95WaitMs: ms(0.95),
      p99WaitMs: ms(0.99),
      utilisation: meanWithBand(runs.map((run) => run.utilisation)),
      meanWaiting: meanWithBand(runs.map((run) => run.waiting)),
    },
    analytic: formula && { p95WaitMs: formula.p95WaitSeconds * MS_PER_SECOND, utilisation: formula.utilisation, meanWaiting: formula.meanWaiting },
  };
}

/** Servers that are there for the whole hour; null when a domain goes or comes back inside it. Single failures are not counted. */
function steadyServers({ servers, loss }: DayCase, index: number): number | null {
  const from = index * SECONDS_PER_HOUR;
  const lost = loss ? lostServerSeconds([loss.outage], from, from + SECONDS_PER_HOUR) : 0;
  if (lost === 0) return servers;
  return loss && lost === loss.outage.servers * SECONDS_PER_HOUR ? servers - loss.outage.servers : null;
}

function hourWaiting({ service, burstSeconds, burstPerSecond, calmPerSecond }: DayHour, servers: number) {
  const queue = (arrivalsPerSecond: number) => ({ arrivalsPerSecond, serviceSeconds: service?.meanSeconds ?? 0, scv: service?.scv ?? 1, servers });
  return mixtureWaiting([
    { seconds: burstSeconds, queue: queue(burstPerSecond) },
    { seconds: SECONDS_PER_HOUR - burstSeconds, queue: queue(calmPerSecond) },
  ]);
}
