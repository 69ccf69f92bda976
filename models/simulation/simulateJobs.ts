import { MinHeap } from './minHeap';
import { exponential, type Random } from './random';
import type { ServiceTime } from './serviceTime';

/** One class of queued messages; the lowest priority number is served first. */
export interface JobClass {
  readonly id: string;
  readonly priority: number;
  readonly arrivalsPerSecond: number;
  readonly service: ServiceTime;
}

export interface JobRun {
  readonly classes: readonly JobClass[];
  readonly workers: number;
  readonly seconds: number;
  /** Messages waiting at the start, all of one class: the backlog of a line that came back. */
  readonly backlog: { readonly classId: string; readonly messages: number } | null;
}

export interface JobClassResult {
  readonly id: string;
  readonly delays: Float64Array;
}

export interface JobResult {
  readonly classes: readonly JobClassResult[];
  /** First moment at which no message waited; null when the queue never emptied. */
  readonly drainedAtSeconds: number | null;
}

interface Message {
  readonly at: number;
  readonly classIndex: number;
}

/** First in, first out, without moving what is left. */
class Line {
  readonly #messages: Message[] = [];
  #head = 0;

  push(message: Message): void {
    this.#messages.push(message);
  }

  shift(): Message | undefined {
    const message = this.#messages[this.#head];
    if (message) this.#head += 1;
    return message;
  }
}

/**
 * Queued messages with priorities, without pre-emption: a free worker takes the oldest message of the most urgent
 * priority. All flows together arrive as one Poisson stream, each message drawing its flow by rate. Delay = from arrival
 * to the start of work.
 */
export function simulateJobs(run: JobRun, random: Random): JobResult {
  const { classes } = run;
  const priorities = [...new Set(classes.map((each) => each.priority))].sort((a, b) => a - b);
  const lineOf = new Map(priorities.map((priority) => [priority, new Line()]));
  const lines = priorities.flatMap((priority) => lineOf.get(priority) ?? []);
  const delays = classes.map((): number[] => []);
  const arrivals = new Arrivals(classes, random);
  const admit = (message: Message): void => lineOf.get(classes[message.classIndex]?.priority ?? 0)?.push(message);

  const stalled = classes.findIndex((each) => each.id === run.backlog?.classId);
  for (let message = 0; stalled >= 0 && message < Math.round(run.backlog?.messages ?? 0); message += 1) admit({ at: 0, classIndex: stalled });

  const freeAt = new MinHeap(Array.from({ length: run.workers }, () => 0));
  let drainedAtSeconds: number | null = null;
  for (let now = freeAt.pop() ?? run.seconds; now < run.seconds; now = freeAt.pop() ?? run.seconds) {
    while (arrivals.nextAt <= now) admit(arrivals.take());
    const message = oldest(lines);
    if (!message) {
      drainedAtSeconds ??= now;
      freeAt.push(Math.max(arrivals.nextAt, now));
      continue;
    }
    delays[message.classIndex]?.push(now - message.at);
    freeAt.push(now + (classes[message.classIndex]?.service.draw(random) ?? 0));
  }
  return { classes: classes.map((each, index) => ({ id: each.id, delays: Float64Array.from(delays[index] ?? []) })), drainedAtSeconds };
}

function oldest(lines: readonly Line[]): Message | undefined {
  for (const line of lines) {
    const message = line.shift();
    if (message) return message;
  }
  return undefined;
}

class Arrivals {
  nextAt: number;
  readonly #edges: readonly number[];
  readonly #rate: number;
  readonly #random: Random;

  constructor(classes: readonly JobClass[], random: Random) {
    let sum = 0;
    this.#edges = classes.map((each) => (sum += each.arrivalsPerSecond));
    this.#rate = sum;
    this.#random = random;
    this.nextAt = sum > 0 ? exponential(random, 1 / sum) : Number.POSITIVE_INFINITY;
  }

  take(): Message {
    const at = this.nextAt;
    const pick = this.#random() * this.#rate;
    const classIndex = Math.max(0, this.#edges.findIndex((edge) => pick < edge));
    this.nextAt = at + exponential(this.#random, 1 / this.#rate);
    return { at, classIndex };
  }
}
