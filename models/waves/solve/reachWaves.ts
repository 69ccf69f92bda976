import type { Job, Wave, WaveRules } from './job';
import type { Reach, WaveGroup } from './waveGroup';

/** Later than any week that a search looks at. */
const NEVER = 32_767;

/** Groups of which one has to be the wave of a number. */
export function groupsByWave(jobs: readonly Job[], groups: readonly WaveGroup[], { pilot, holds }: WaveRules): (wave: number) => readonly WaveGroup[] {
  const lockedTo = (wave: number): number => maskOf([...jobs.keys()].filter((place) => jobs[place]?.wave === wave));
  const locked = maskOf([...jobs.keys()].filter((place) => jobs[place]?.wave !== null));
  return (wave) => {
    const here = lockedTo(wave);
    const oneOf = holds.filter((each) => each.wave === wave).map((each) => maskOf(each.oneOf));
    // The wave holds all jobs that are locked to it and none that is locked to another; the first holds the pilot alone.
    return groups.filter(({ mask, fromWave }) => (mask & locked) === here && wave >= fromWave && (wave > 1 || pilot === null || mask === 1 << pilot) && oneOf.every((some) => (mask & some) !== 0));
  };
}

export const maskOf = (places: readonly number[]): number => places.reduce((bits, place) => bits | (1 << place), 0);

/** By set of moved jobs, the crews of those that have not. */
export function crewsOutside(jobs: readonly Job[]): Uint16Array {
  const left = new Uint16Array(1 << jobs.length);
  for (let moved = left.length - 2; moved >= 0; moved -= 1) {
    const lowest = ~moved & (moved + 1);
    left[moved] = (left[moved | lowest] ?? 0) + (jobs[Math.log2(lowest)]?.crews ?? 0);
  }
  return left;
}

/** By set of moved jobs, the week of the last wave and its group. */
interface Layer {
  readonly weeks: Int16Array;
  readonly by: Int16Array;
  /** Sets that can have moved, in the order in which they were met. */
  readonly met: number[];
}

const layerOf = (size: number): Layer => ({ weeks: new Int16Array(size).fill(NEVER), by: new Int16Array(size), met: [] });

/**
 * Wave by wave, every set of jobs that can have moved, each as early as possible: a set that is reached earlier leaves at least as much open as the same
 * set reached later. Unless locks name numbers of waves, nor does one that takes more waves and is no earlier.
 */
export function reachWaves(jobs: readonly Job[], groups: readonly WaveGroup[]): Reach {
  const size = 1 << jobs.length;
  const left = crewsOutside(jobs);
  return (rules, mostRisk) => {
    const { lastWeek, gapWeeks, crews, leastWaves } = rules;
    const numbered = leastWaves > 1 || rules.holds.length > 0 || jobs.some(({ wave, fromWave }) => wave !== null || fromWave > 1);
    const inWave = groupsByWave(jobs, groups, rules);
    const places = new Map(groups.map((group, place) => [group, place]));
    const soonest = new Int16Array(size).fill(NEVER);
    const start = layerOf(size);
    start.weeks[0] = -gapWeeks;
    start.met.push(0);
    const layers = [start];
    let best: { readonly week: number; readonly wave: number } | null = null;
    for (let wave = 1; wave <= jobs.length; wave += 1) {
      const [from, to] = [layers[wave - 1] ?? start, layerOf(size)];
      layers.push(to);
      const may = inWave(wave).flatMap((group) => {
        const next = nextWeeks(group.risk, lastWeek, mostRisk);
        return next[0] === NEVER ? [] : [{ mask: group.mask, needs: group.needs, place: places.get(group) ?? 0, next }];
      });
      for (const moved of from.met) {
        const earliest = (from.weeks[moved] ?? NEVER) + gapWeeks;
        if (moved === size - 1 || earliest > lastWeek) continue;
        for (const { mask, needs, place, next } of may) {
          if ((mask & moved) !== 0 || ((moved | mask) & needs) !== needs) continue;
          const grown = moved | mask;
          const week = next[earliest] ?? NEVER;
          const known = to.weeks[grown] ?? NEVER;
          // Those that are left need so many waves more.
          if (week >= known || (!numbered && week >= (soonest[grown] ?? NEVER)) || week + Math.ceil((left[grown] ?? 0) / crews) * gapWeeks > lastWeek) continue;
          if (known === NEVER) to.met.push(grown);
          to.weeks[grown] = week;
          to.by[grown] = place;
        }
      }
      for (const moved of to.met) soonest[moved] = Math.min(soonest[moved] ?? NEVER, to.weeks[moved] ?? NEVER);
      const week = to.weeks[size - 1] ?? NEVER;
      if (wave >= leastWaves && week !== NEVER && (best === null || week < best.week)) best = { week, wave };
      if (to.met.length === 0) break;
    }
    return best && pathOf(layers, size - 1, best.wave, groups);
  };
}

/** By week, the first one from there on that is calm enough. */
function nextWeeks(risk: Float64Array, lastWeek: number, mostRisk: number): Int16Array {
  const next = new Int16Array(lastWeek + 2).fill(NEVER);
  for (let week = lastWeek; week >= 0; week -= 1) {
    const here = risk[week] ?? Number.POSITIVE_INFINITY;
    next[week] = here <= mostRisk && Number.isFinite(here) ? week : (next[week + 1] ?? NEVER);
  }
  return next;
}

function pathOf(layers: readonly Layer[], all: number, lastWave: number, groups: readonly WaveGroup[]): readonly Wave[] {
  const waves: Wave[] = [];
  for (let [moved, wave] = [all, lastWave]; wave > 0; wave -= 1) {
    const layer = layers[wave];
    const group = groups[layer?.by[moved] ?? 0];
    if (!layer || !group) break;
    waves.unshift({ week: layer.weeks[moved] ?? 0, jobs: group.jobs });
    moved &= ~group.mask;
  }
  return waves;
}
