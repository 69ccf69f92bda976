import { components } from '../group/components';
import type { Job, Night, Wave, WaveRules } from './job';
import { beginAll, busyAfter, canBegin, crewsCarryOver, freeFrom, nightsOf, NOBODY_BUSY, riskOfLargeWave, type Busy } from './nights';
import { timeWaves } from './timeWaves';

/** Plans that are carried on side by side, unless fewer are asked for. */
const BEAM_WIDTH = 12;
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
  readonly awaited: Int32Array;
  readonly orders: readonly Order[];
  readonly carries: boolean;
}

type Order = (a: Candidate, b: Candidate) => number;

interface Candidate {
  readonly place: number;
  /** Open weeks from here on: the fewer, the sooner it should go. */
  readonly open: number;
  readonly risk: number;
  readonly crews: number;
  /** The longest chain of those that wait for it. */
  readonly awaited: number;
}

/** Who goes first where not all fit: those with the fewest chances left, those with the least at risk, the largest, those at the head of the longest chain. */
const ORDERS: readonly Order[] = [
  (a, b) => a.open - b.open || a.risk - b.risk || a.place - b.place,
  (a, b) => a.risk - b.risk || a.open - b.open || a.place - b.place,
  (a, b) => b.crews - a.crews || a.open - b.open || a.place - b.place,
];
const CHAINS_FIRST: Order = (a, b) => b.awaited - a.awaited || a.open - b.open || a.place - b.place;

/**
 * Good waves for many jobs: several plans grow side by side, wave by wave; each tries the weeks that come next and
 * fills them in several orders, and those that promise the earliest end go on. Deterministic. Not the best there may be: compare with
 * `lowerBound`.
 * @returns null when no plan was found, which proves nothing
 */
export function beamWaves(jobs: readonly Job[], rules: WaveRules, onProgress?: (moved: number) => boolean, width = BEAM_WIDTH): readonly Wave[] | null {
  const ranks = components(jobs.map(({ after }) => after));
  const members: number[][] = [];
  for (const [place, rank] of ranks.entries()) (members[rank] ??= []).push(place);
  const awaited = chainsBehind(jobs, ranks, members);
  // Where somebody waits the longest chain decides whether there is time for all.
  const orders = jobs.some(({ after }) => after.length > 0) ? [CHAINS_FIRST, ...ORDERS] : ORDERS;
  const question: Question = { jobs, rules, chances: jobs.map(({ risk }) => openAfter(risk, rules.lastWeek)), ranks, members, awaited, orders, carries: crewsCarryOver(jobs, rules.gapWeeks) };
  let lines: readonly Line[] = [{ waves: [], moved: new Uint8Array(jobs.length), left: jobs.length, from: 0, risk: 0, busy: NOBODY_BUSY }];
  let best: Line | null = null;
  while (lines.length > 0) {
    const grown = lines.flatMap((line) => grow(line, question));
    for (const line of grown) if (line.left === 0 && line.waves.length >= rules.leastWaves && (best === null || isBetter(line, best))) best = line;
    const limit: number = best === null ? rules.lastWeek : (best.waves.at(-1)?.week ?? 0);
    lines = keep(grown.filter((line) => line.left > 0 && (line.waves.at(-1)?.week ?? 0) <= limit), jobs, rules, width);
    if (onProgress && !onProgress(jobs.length - Math.min(jobs.length, ...lines.map(({ left }) => left)))) return null;
  }
  if (best === null || question.carries) return best?.waves ?? null;
  const lastWeek = best.waves.at(-1)?.week ?? 0;
  return timeWaves(best.waves, jobs, { gapWeeks: rules.gapWeeks, lastWeek }, best.risk, riskOfLargeWave);
}

function grow(line: Line, question: Question): readonly Line[] {
  const { rules, orders } = question;
  const made: Line[] = [];
  const seen = new Set<string>();
  const number = line.waves.length + 1;
  let until = rules.lastWeek;
  for (let week = line.from; week <= Math.min(until, rules.lastWeek); week += 1) {
    const open = candidatesIn(week, number, line, question);
    if (open.length === 0) continue;
    // From the first week in which anything fits, a while longer.
    until = Math.min(until, week + Math.max(1, rules.gapWeeks * GAPS_TO_WAIT) - 1);
    for (const order of orders) {
      const group = fill([...open].sort(order), week, line, question, number);
      const key = `${week} ${group.join(' ')}`;
      if (group.length === 0 || seen.has(key)) continue;
      seen.add(key);
      const grown = extend(line, week, group, question);
      if (grown !== null) made.push(grown);
    }
  }
  return made.filter((each) => stillOpen(each, question));
}

function candidatesIn(week: number, number: number, line: Line, { jobs, rules: { pilot }, chances, awaited }: Question): readonly Candidate[] {
  return jobs.flatMap((job, place) => {
    if (line.moved[place] || !Number.isFinite(job.risk[week])) return [];
    if (pilot !== null && (number === 1) !== (place === pilot)) return [];
    if (job.fromWave > number || (job.wave !== null && job.wave !== number)) return [];
    return [{ place, open: chances[place]?.[week] ?? 0, risk: job.risk[week] ?? 0, crews: job.crews, awaited: awaited[place] ?? 0 }];
  });
}

/**
 * As many as fit: what the wave has to hold first, then in the given order. Who waits for another comes after it, in as many rounds as that takes;
 * those that wait for each other come together or not at all.
 */
function fill(open: readonly Candidate[], week: number, line: Line, { jobs, rules, ranks, members, carries }: Question, number: number): readonly number[] {
  // 1: open in this week and not moved, 2: taken.
  const state = new Uint8Array(jobs.length);
  for (const { place } of open) state[place] = 1;
  const taken: number[] = [];
  const nights: Night[] = [];
  let used = 0;
  let exposed = 0;
  const fits = (some: readonly number[]): boolean => {
    let crews = used;
    let exposure = exposed;
    let inside = some.length > 1;
    for (const place of some) {
      const job = jobs[place];
      if (!job || state[place] !== 1) return false;
      crews += job.crews;
      exposure += job.exposure;
      if (crews > rules.crews || exposure > rules.exposure) return false;
      for (const other of job.after) {
        if (line.moved[other]) continue;
        if (state[other] !== 2 && !some.includes(other)) return false;
        inside = true;
      }
      inside ||= job.nights.length > 1;
    }
    if (!inside && !carries) return true;
    return canBegin([...nights, ...nightsOf(jobs, some)], week, carries ? freeFrom(line.busy, crews, rules.teams) : 0);
  };
  const take = (some: readonly number[]): void => {
    for (const place of some) {
      state[place] = 2;
      taken.push(place);
      nights.push(...(jobs[place]?.nights ?? []));
      used += jobs[place]?.crews ?? 0;
      exposed += jobs[place]?.exposure ?? 0;
    }
  };
  const rounds = (some: readonly Candidate[], isEnough: () => boolean): void => {
    for (let before = -1; before !== taken.length && !isEnough(); ) {
      before = taken.length;
      for (const { place } of some) {
        if (state[place] !== 1) continue;
        const together = members[ranks[place] ?? -1] ?? [];
        if (fits(together)) take(together);
        if (isEnough()) break;
      }
    }
  };
  rounds(open.filter(({ place }) => jobs[place]?.wave === number), () => false);
  for (const { wave, oneOf } of rules.holds) {
    const holds = (): boolean => wave !== number || oneOf.some((place) => state[place] === 2);
    rounds(open.filter(({ place }) => oneOf.includes(place)), holds);
    if (!holds()) return [];
  }
  rounds(open, () => used >= rules.crews);
  const missed = jobs.some((job, place) => job.wave === number && !line.moved[place] && state[place] !== 2);
  return missed ? [] : taken.sort((a, b) => a - b);
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
