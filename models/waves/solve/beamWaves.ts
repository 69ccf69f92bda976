import type { Job, Wave, WaveRules } from './job';
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
}

type Order = (a: Candidate, b: Candidate) => number;

interface Candidate {
  readonly place: number;
  /** Open weeks from here on: the fewer, the sooner it should go. */
  readonly open: number;
  readonly risk: number;
  readonly crews: number;
}

/** Who goes first where not all fit: those with the fewest chances left, those with the least at risk, the largest. */
const ORDERS: readonly Order[] = [
  (a, b) => a.open - b.open || a.risk - b.risk || a.place - b.place,
  (a, b) => a.risk - b.risk || a.open - b.open || a.place - b.place,
  (a, b) => b.crews - a.crews || a.open - b.open || a.place - b.place,
];

/**
 * Good waves for many jobs: several plans grow side by side, wave by wave; each tries the weeks that come next and
 * fills them in several orders, and those that promise the earliest end go on. Deterministic. Not the best there may be: compare with
 * `lowerBound`.
 * @returns null when no plan was found, which proves nothing
 */
export function beamWaves(jobs: readonly Job[], rules: WaveRules, onProgress?: (moved: number) => boolean, width = BEAM_WIDTH): readonly Wave[] | null {
  const chances = jobs.map(({ risk }) => openAfter(risk, rules.lastWeek));
  let lines: readonly Line[] = [{ waves: [], moved: new Uint8Array(jobs.length), left: jobs.length, from: 0, risk: 0 }];
  let best: Line | null = null;
  while (lines.length > 0) {
    const grown = lines.flatMap((line) => grow(line, jobs, rules, chances));
    for (const line of grown) if (line.left === 0 && (best === null || isBetter(line, best))) best = line;
    const limit: number = best === null ? rules.lastWeek : (best.waves.at(-1)?.week ?? 0);
    lines = keep(grown.filter((line) => line.left > 0 && (line.waves.at(-1)?.week ?? 0) <= limit), jobs, rules, width);
    if (onProgress && !onProgress(jobs.length - Math.min(jobs.length, ...lines.map(({ left }) => left)))) return null;
  }
  if (best === null) return null;
  const lastWeek = best.waves.at(-1)?.week ?? 0;
  return timeWaves(best.waves, jobs, { gapWeeks: rules.gapWeeks, lastWeek }, peakOf(best.waves, jobs));
}

function grow(line: Line, jobs: readonly Job[], rules: WaveRules, chances: readonly Int32Array[]): readonly Line[] {
  const made: Line[] = [];
  const seen = new Set<string>();
  const number = line.waves.length + 1;
  let until = rules.lastWeek;
  for (let week = line.from; week <= Math.min(until, rules.lastWeek); week += 1) {
    const open = candidatesIn(week, number, line, jobs, rules, chances);
    if (open.length === 0) continue;
    // From the first week in which anything fits, a while longer.
    until = Math.min(until, week + Math.max(1, rules.gapWeeks * GAPS_TO_WAIT) - 1);
    for (const order of ORDERS) {
      const group = fill([...open].sort(order), line, jobs, rules, number);
      const key = `${week} ${group.join(' ')}`;
      if (group.length === 0 || seen.has(key)) continue;
      seen.add(key);
      made.push(extend(line, week, group, jobs, rules));
    }
  }
  return made.filter((each) => stillOpen(each, jobs, rules, chances));
}

function candidatesIn(week: number, number: number, line: Line, jobs: readonly Job[], { pilot }: WaveRules, chances: readonly Int32Array[]): readonly Candidate[] {
  return jobs.flatMap((job, place) => {
    if (line.moved[place] || !Number.isFinite(job.risk[week])) return [];
    if (pilot !== null && (number === 1) !== (place === pilot)) return [];
    if (job.wave !== null && job.wave !== number) return [];
    return [{ place, open: chances[place]?.[week] ?? 0, risk: job.risk[week] ?? 0, crews: job.crews }];
  });
}

/** As many as fit: locked ones first, then in the given order; who waits for another comes after it, in as many rounds as that takes. */
function fill(open: readonly Candidate[], line: Line, jobs: readonly Job[], { crews, exposure }: WaveRules, number: number): readonly number[] {
  const taken = new Set<number>();
  let [used, exposed] = [0, 0];
  const inOrder = [...open.filter(({ place }) => jobs[place]?.wave === number), ...open.filter(({ place }) => jobs[place]?.wave !== number)];
  for (let before = -1; before !== taken.size; ) {
    before = taken.size;
    for (const { place } of inOrder) {
      const job = jobs[place];
      if (!job || taken.has(place) || used + job.crews > crews || exposed + job.exposure > exposure) continue;
      if (job.after.some((other) => !line.moved[other] && !taken.has(other))) continue;
      taken.add(place);
      used += job.crews;
      exposed += job.exposure;
    }
  }
  const missed = jobs.some((job, place) => job.wave === number && !line.moved[place] && !taken.has(place));
  return missed ? [] : [...taken].sort((a, b) => a - b);
}

function extend(line: Line, week: number, group: readonly number[], jobs: readonly Job[], rules: WaveRules): Line {
  const moved = line.moved.slice();
  for (const place of group) moved[place] = 1;
  const risk = group.reduce((sum, place) => sum + (jobs[place]?.risk[week] ?? 0), 0);
  return { waves: [...line.waves, { week, jobs: group }], moved, left: line.left - group.length, from: week + rules.gapWeeks, risk: Math.max(line.risk, risk) };
}

/** A plan is dead when a job that has not moved never fits again. */
function stillOpen(line: Line, jobs: readonly Job[], rules: WaveRules, chances: readonly Int32Array[]): boolean {
  if (line.left === 0) return true;
  return line.from <= rules.lastWeek && jobs.every((_, place) => line.moved[place] === 1 || (chances[place]?.[line.from] ?? 0) > 0);
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

function peakOf(waves: readonly Wave[], jobs: readonly Job[]): number {
  return Math.max(0, ...waves.map(({ week, jobs: places }) => places.reduce((sum, place) => sum + (jobs[place]?.risk[week] ?? 0), 0)));
}

/** By week, how many weeks from there to the last are open. */
function openAfter(risk: Float64Array, lastWeek: number): Int32Array {
  const open = new Int32Array(lastWeek + 2);
  for (let week = lastWeek; week >= 0; week -= 1) open[week] = (open[week + 1] ?? 0) + (Number.isFinite(risk[week]) ? 1 : 0);
  return open;
}
