import { MessageLine, type Message } from './messageLine';
import { MinHeap } from './minHeap';
import { PoissonArrivals, type Stretch } from './poissonArrivals';
import type { Random } from './random';
import { RetryLine } from './retryLine';
import { takeServersAway, type ServerOutage } from './serverOutage';
import type { ServiceTime } from './serviceTime';

/** One class of queued messages; the lowest priority number is served first. */
export interface JobClass {
  readonly id: string;
  readonly priority: number;
  readonly service: ServiceTime;
}

export interface JobStretch extends Stretch {
  /** Rates of the classes added up, class after class; the last one is `perSecond`. */
  readonly edges: Float64Array;
}

export interface JobRun {
  readonly classes: readonly JobClass[];
  readonly stretches: readonly JobStretch[];
  readonly workers: number;
  readonly outages: readonly ServerOutage[];
  readonly seconds: number;
  /** Messages waiting at the start, all of one class: the backlog of a line that came back. */
  readonly backlog: { readonly classId: string; readonly messages: number } | null;
  /** An attempt may fail: it took its time, and the message comes again later or is given up. */
  readonly failures: { readonly share: number; readonly retrySeconds: number; readonly mostAttempts: number };
  /** Moments at which the waiting messages are counted, in order. */
  readonly countAt: readonly number[];
}

export interface JobResult {
  /** First moment at which no message waited for a worker (those that wait for another attempt left aside); null when there was none. */
  readonly drainedAtSeconds: number | null;
  readonly waiting: readonly number[];
  readonly attempts: number;
  readonly done: number;
  readonly givenUp: number;
}

/** Told of every message that was served: its class and the time from its arrival to the start of the attempt that succeeded. */
export type SeeMessage = (classIndex: number, delaySeconds: number) => void;

/**
 * Queued messages with priorities, without pre-emption: a free worker takes the oldest message of the most urgent
 * priority. All flows together arrive as one Poisson stream, each message drawing its flow by rate.
 */
export function simulateJobs(run: JobRun, random: Random, see: SeeMessage): JobResult {
  const { classes, failures } = run;
  const priorities = [...new Set(classes.map((each) => each.priority))].sort((a, b) => a - b);
  const lines = priorities.map(() => new MessageLine());
  const lineOf = classes.map((each) => lines[priorities.indexOf(each.priority)]);
  const arrivals = new PoissonArrivals(run.stretches, random);
  const retries = new RetryLine();
  const outages = [...run.outages].sort((a, b) => a.atSeconds - b.atSeconds);
  // A worker stands in the heap with the moment at which it is free again; idle ones are only counted.
  const busyUntil = new MinHeap();
  const waiting: number[] = [];
  const tally = { attempts: 0, done: 0, givenUp: 0 };
  let idle = run.workers;
  let nextOutage = 0;
  let drainedAtSeconds: number | null = null;

  const waitingNow = (): number => lines.reduce((sum, line) => sum + line.size, 0);
  const begin = (message: Message, now: number): void => {
    const freeAt = now + (classes[message.classIndex]?.service.draw(random) ?? 0);
    busyUntil.push(freeAt);
    tally.attempts += 1;
    if (random() >= failures.share) {
      tally.done += 1;
      see(message.classIndex, now - message.at);
    } else if (message.failed + 1 >= failures.mostAttempts) tally.givenUp += 1;
    else retries.push({ dueAt: freeAt + failures.retrySeconds, message: { ...message, failed: message.failed + 1 } });
  };

  const stalled = classes.findIndex((each) => each.id === run.backlog?.classId);
  const backlog = Math.round(run.backlog?.messages ?? 0);
  if (stalled >= 0 && backlog > 0) lineOf[stalled]?.push({ at: 0, classIndex: stalled, failed: 0 }, backlog);

  for (let now = 0; now < run.seconds; ) {
    for (let outage = outages[nextOutage]; outage !== undefined && outage.atSeconds <= now; outage = outages[(nextOutage += 1)]) {
      for (; idle > 0; idle -= 1) busyUntil.push(now);
      takeServersAway(busyUntil, outage);
    }
    for (; busyUntil.least <= now; idle += 1) busyUntil.pop();
    for (; arrivals.nextAt <= now; arrivals.advance()) {
      const classIndex = drawClass(arrivals.stretch, random);
      lineOf[classIndex]?.push({ at: arrivals.nextAt, classIndex, failed: 0 });
    }
    while (retries.nextAt <= now) {
      const message = retries.shift();
      if (message) lineOf[message.classIndex]?.push(message);
    }
    while (idle > 0) {
      const message = oldest(lines);
      if (!message) break;
      idle -= 1;
      begin(message, now);
    }
    if (drainedAtSeconds === null && waitingNow() === 0) drainedAtSeconds = now;
    const next = Math.min(busyUntil.least, arrivals.nextAt, retries.nextAt, outages[nextOutage]?.atSeconds ?? Number.POSITIVE_INFINITY);
    while ((run.countAt[waiting.length] ?? Number.POSITIVE_INFINITY) < Math.min(next, run.seconds)) waiting.push(waitingNow());
    now = next;
  }
  while (waiting.length < run.countAt.length) waiting.push(waitingNow());
  return { drainedAtSeconds, waiting, ...tally };
}

function oldest(lines: readonly MessageLine[]): Message | undefined {
  for (const line of lines) {
    const message = line.shift();
    if (message) return message;
  }
  return undefined;
}

/** The class whose part of the added-up rates a random number falls into. */
function drawClass(stretch: JobStretch | undefined, random: Random): number {
  const edges = stretch?.edges ?? new Float64Array();
  const pick = random() * (stretch?.perSecond ?? 0);
  let [low, high] = [0, edges.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pick < (edges[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
