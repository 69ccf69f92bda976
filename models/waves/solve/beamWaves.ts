import { components } from '../group/components';
import type { Effort } from './effort';
import type { Job, Night, Wave, WaveRules } from './job';
import { beginAll, busyAfter, canBegin, crewsCarryOver, freeFrom, nightsOf, NOBODY_BUSY, riskOfLargeWave, type Busy } from './nights';
import { nightsInOrder } from './nightsInOrder';
import { timeWaves } from './timeWaves';
import { weekOrders } from './weekOrders';

/** Looks at a job that a new plan takes: whether it stays open, how early it may end, whether it is new. */
const LOOKS_AT_A_LINE = 3;
/** Of what is left, for each width but the last. */
const MOST_OF_EFFORT = 0.9;
/** A wave may wait this many gaps for a week in which more jobs fit. */
const GAPS_TO_WAIT = 2;

interface Line {
  readonly waves: readonly Wave[];
  readonly moved: Uint8Array;
  readonly left: number;
  /** The first week in which the next wave may begin. */
  readonly from: number;
  readonly risk: number;
  /** Crews that are still at work; nobody is where cutovers end before the next wave. */
  readonly busy: Busy;
}

/** What is asked, with what is found out of it once. */
interface Question {
  readonly jobs: readonly Job[];
  readonly rules: WaveRules;
  /** By job and week, how many weeks from there to the last are open. */
  readonly chances: readonly Int32Array[];
  /** Jobs that wait for each other share one; who waits has a higher one. */
  readonly ranks: Int32Array;
  readonly members: readonly (readonly number[])[];
  /** By week, the jobs that are open in it, in every order that is tried. */
  readonly ordersIn: (week: number) => readonly Int32Array[];
  /** Jobs by the wave that they are locked to. */
  readonly lockedTo: ReadonlyMap<number, readonly number[]>;
  readonly carries: boolean;
  readonly effort: Effort;
}

/** How good waves are looked for. */
interface Manner {
  /** Ends when nothing is left, with the best found until then. */
  readonly effort: Effort;
  /** How many plans grow side by side; the next number where none was found with the one before. */
  readonly widths: readonly number[];
  /** Only whether there are any is asked: the first plan that comes up will do, in whatever weeks. */
  readonly anyWillDo?: boolean;
  readonly onProgress?: (moved: number) => boolean;
}

/**
 * Good waves for many jobs: several plans grow side by side, wave by wave; each tries the weeks that come next and
 * fills them in several orders, and those that promise the earliest end go on. Deterministic. Not the best there may be: compare with
 * `lowerBound`.
 * @returns null when no plan was found, which proves nothing
 */
export function beamWaves(jobs: readonly Job[], rules: WaveRules, { widths, ...manner }: Manner): readonly Wave[] | null {
  const question = ask(jobs, rules, manner.effort);
  for (const [at, width] of widths.entries()) {
    // Those that are tried later have something left.
    const effort = at === widths.length - 1 ? manner.effort : manner.effort.part(manner.effort.left() * MOST_OF_EFFORT);
    const found = growTogether({ ...question, effort }, width, manner);
    if (found !== null) return found;
  }
  return null;
}

function ask(jobs: readonly Job[], rules: WaveRules, effort: Effort): Question {
  const ranks = components(jobs.map(({ after }) => after));
  const members: number[][] = [];
  for (const [place, rank] of ranks.entries()) (members[rank] ??= []).push(place);
  const chances = jobs.map(({ risk }) => openAfter(risk, rules.lastWeek));
  const ordersIn = weekOrders(jobs, chances, chainsBehind(jobs, ranks, members), effort);
  return { jobs, rules, chances, ranks, members, ordersIn, lockedTo: lockedByWave(jobs), carries: crewsCarryOver(jobs, rules.gapWeeks), effort };
}

function growTogether(question: Question, width: number, { anyWillDo, onProgress }: Pick<Manner, 'anyWillDo' | 'onProgress'>): readonly Wave[] | null {
  const { jobs, rules, effort } = question;
  let lines: readonly Line[] = [{ waves: [], moved: new Uint8Array(jobs.length), left: jobs.length, from: 0, risk: 0, busy: NOBODY_BUSY }];
  let best: Line | null = null;
  while (lines.length > 0 && effort.isLeft()) {
    const grown = lines.flatMap((line) => grow(line, question));
    effort.spend(grown.length * jobs.length * LOOKS_AT_A_LINE);
    for (const line of grown) if (line.left === 0 && line.waves.length >= rules.leastWaves && (best === null || isBetter(line, best))) best = line;
    if (anyWillDo && best !== null) return best.waves;
    const limit: number = best === null ? rules.lastWeek : (best.waves.at(-1)?.week ?? 0);
    lines = keep(grown.filter((line) => line.left > 0 && (line.waves.at(-1)?.week ?? 0) <= limit), jobs, rules, width);
    if (onProgress && !onProgress(jobs.length - Math.min(jobs.length, ...lines.map(({ left }) => left)))) return null;
  }
  if (best === null || question.carries) return best?.waves ?? null;
  const lastWeek = best.waves.at(-1)?.week ?? 0;
  return timeWaves(best.waves, jobs, { gapWeeks: rules.gapWeeks, lastWeek }, best.risk, riskOfLargeWave);
}

function grow(line: Line, question: Question): readonly Line[] {
  const { rules, ordersIn, effort } = question;
  const made: Line[] = [];
  const seen = new Set<string>();
  const number = line.waves.length + 1;
  let until = rules.lastWeek;
  for (let week = line.from; week <= Math.min(until, rules.lastWeek) && effort.isLeft(); week += 1) {
    const open = openIn(week, number, line, question);
    if (open === null) continue;
    // From the first week in which anything fits, a while longer.
    until = Math.min(until, week + Math.max(1, rules.gapWeeks * GAPS_TO_WAIT) - 1);
    for (const order of ordersIn(week)) {
      const group = fill(order, open.slice(), week, line, question, number);
      const key = `${week} ${group.join(' ')}`;
      if (group.length === 0 || seen.has(key)) continue;
      seen.add(key);
      const grown = extend(line, week, group, question);
      if (grown !== null) made.push(grown);
    }
  }
  return made.filter((each) => stillOpen(each, question));
}

const [MAY_MOVE, TAKEN] = [1, 2];

/** By job, whether it may move in this week as part of this wave; null where none may. */
function openIn(week: number, number: number, { moved }: Line, { jobs, rules: { pilot }, ordersIn }: Question): Uint8Array | null {
  const state = new Uint8Array(jobs.length);
  let any = false;
  for (const place of ordersIn(week)[0] ?? []) {
    const job = jobs[place];
    if (!job || moved[place] === 1 || (pilot !== null && (number === 1) !== (place === pilot))) continue;
    if (job.fromWave > number || (job.wave !== null && job.wave !== number)) continue;
    state[place] = MAY_MOVE;
    any = true;
  }
  return any ? state : null;
}

/**
 * As many as fit: what the wave has to hold first, then in the given order. Who waits for another comes after it, in as many rounds as that takes;
 * those that wait for each other come together or not at all.
 * @param state by job, whether it may move; written over
 */
function fill(order: Int32Array, state: Uint8Array, week: number, line: Line, { jobs, rules, ranks, members, lockedTo, carries, effort }: Question, number: number): readonly number[] {
  const taken: number[] = [];
  const nights: Night[] = [];
  const inOrder = nightsInOrder(week, effort);
  let [used, exposed, waiting] = [0, 0, false];
  const fits = (some: readonly number[]): boolean => {
    let [crews, exposure, inside] = [used, exposed, some.length > 1];
    effort.spend(some.length);
    for (const place of some) {
      const job = jobs[place];
      if (!job || state[place] !== MAY_MOVE) return false;
      crews += job.crews;
      exposure += job.exposure;
      if (crews > rules.crews || exposure > rules.exposure) return false;
      effort.spend(job.after.length);
      for (const other of job.after) {
        if (line.moved[other] === 1) continue;
        if (state[other] !== TAKEN && !some.includes(other)) {
          waiting = true;
          return false;
        }
        inside = true;
      }
      inside ||= job.nights.length > 1;
    }
    if (carries) effort.spend(nights.length);
    if (carries) return canBegin([...nights, ...nightsOf(jobs, some)], week, freeFrom(line.busy, crews, rules.teams));
    return inOrder(nightsOf(jobs, some), inside);
  };
  const take = (some: readonly number[]): void => {
    for (const place of some) {
      state[place] = TAKEN;
      taken.push(place);
      if (carries) nights.push(...(jobs[place]?.nights ?? []));
      used += jobs[place]?.crews ?? 0;
      exposed += jobs[place]?.exposure ?? 0;
    }
  };
  const rounds = (some: Int32Array, isEnough: () => boolean): void => {
    for (let before = -1; before !== taken.length && !isEnough() && effort.isLeft(); ) {
      before = taken.length;
      effort.spend(some.length);
      waiting = false;
      for (const place of some) {
        if (state[place] !== MAY_MOVE) continue;
        const together = members[ranks[place] ?? -1] ?? [];
        if (fits(together)) take(together);
        if (isEnough()) break;
      }
      // What did not fit for another reason fits even less beside more.
      if (!waiting) break;
    }
  };
  const locked = lockedTo.get(number) ?? [];
  if (locked.length > 0) rounds(order.filter((place) => locked.includes(place)), () => false);
  for (const { wave, oneOf } of rules.holds) {
    const holds = (): boolean => wave !== number || oneOf.some((place) => state[place] === TAKEN);
    rounds(order.filter((place) => oneOf.includes(place)), holds);
    if (!holds()) return [];
  }
  rounds(order, () => used >= rules.crews);
  return locked.some((place) => line.moved[place] !== 1 && state[place] !== TAKEN) ? [] : taken.sort((a, b) => a - b);
}

function lockedByWave(jobs: readonly Job[]): ReadonlyMap<number, readonly number[]> {
  const locked = new Map<number, number[]>();
  for (const [place, { wave }] of jobs.entries()) if (wave !== null) locked.set(wave, [...(locked.get(wave) ?? []), place]);
  return locked;
}

/** Null where the crews are not free in time. */
function extend(line: Line, week: number, group: readonly number[], { jobs, rules, carries }: Question): Line | null {
  const moved = line.moved.slice();
  for (const place of group) moved[place] = 1;
  let busy = NOBODY_BUSY;
  if (carries) {
    const begun = beginAll(nightsOf(jobs, group), week, freeFrom(line.busy, group.reduce((sum, place) => sum + (jobs[place]?.crews ?? 0), 0), rules.teams));
    if (begun === null) return null;
    busy = busyAfter(line.busy, begun);
  }
  const risk = group.reduce((sum, place) => sum + (jobs[place]?.risk[week] ?? 0), 0);
  return { waves: [...line.waves, { week, jobs: group }], moved, left: line.left - group.length, from: week + rules.gapWeeks, risk: Math.max(line.risk, risk), busy };
}

/** A plan is dead when a job that has not moved never fits again, or its wave is over. */
function stillOpen(line: Line, { jobs, rules, chances }: Question): boolean {
  if (line.left === 0) return true;
  const next = line.waves.length + 1;
  return line.from <= rules.lastWeek && jobs.every((job, place) => line.moved[place] === 1 || ((chances[place]?.[line.from] ?? 0) > 0 && (job.wave ?? next) >= next));
}

/** Those with the earliest end to hope for; then those that moved more, then the calmer ones. Equal sets are kept once. */
function keep(lines: readonly Line[], jobs: readonly Job[], { crews, gapWeeks }: WaveRules, width: number): readonly Line[] {
  const hoped = (line: Line): number => {
    const left = jobs.reduce((sum, job, place) => sum + (line.moved[place] ? 0 : job.crews), 0);
    return line.from + Math.max(0, Math.ceil(left / crews) - 1) * gapWeeks;
  };
  const ranked = lines.map((line) => ({ line, end: hoped(line) })).sort((a, b) => a.end - b.end || a.line.left - b.line.left || a.line.risk - b.line.risk);
  const seen = new Set<string>();
  const kept: Line[] = [];
  for (const { line } of ranked) {
    const key = `${line.from} ${line.moved.join('')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(line);
    if (kept.length === width) break;
  }
  return kept;
}

function isBetter(line: Line, best: Line): boolean {
  const [end, bestEnd] = [line.waves.at(-1)?.week ?? 0, best.waves.at(-1)?.week ?? 0];
  return end < bestEnd || (end === bestEnd && line.risk < best.risk);
}

/** By job, the length of the longest chain of others that wait for it. */
function chainsBehind(jobs: readonly Job[], ranks: Int32Array, members: Question['members']): Int32Array {
  const behind = new Int32Array(members.length);
  for (let rank = members.length - 1; rank >= 0; rank -= 1) {
    for (const other of new Set((members[rank] ?? []).flatMap((place) => jobs[place]?.after ?? []).map((place) => ranks[place] ?? 0))) {
      if (other !== rank) behind[other] = Math.max(behind[other] ?? 0, (behind[rank] ?? 0) + 1);
    }
  }
  return ranks.map((rank) => behind[rank] ?? 0);
}

/** By week, how many weeks from there to the last are open. */
function openAfter(risk: Float64Array, lastWeek: number): Int32Array {
  const open = new Int32Array(lastWeek + 2);
  for (let week = lastWeek; week >= 0; week -= 1) open[week] = (open[week + 1] ?? 0) + (Number.isFinite(risk[week]) ? 1 : 0);
  return open;
}
