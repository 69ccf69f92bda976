import type { Job, Wave } from './job';
import { beginAll, busyAfter, freeFrom, nightsOf, NOBODY_BUSY, type Busy } from './nights';
import { crewsOutside, groupsByWave } from './reachWaves';
import type { Reach, WaveGroup } from './waveGroup';

interface State {
  readonly week: number;
  readonly moved: number;
  readonly group: WaveGroup;
  readonly before: State | null;
  /** Crews that are still at work where they can be when the next wave may begin. */
  readonly busy: Busy;
}

/**
 * The same as `reachWaves` where crews of one wave may still be at work when the next begins: of every set of jobs all states are kept of which
 * none is as early as another and has its crews free as soon.
 */
export function reachCarried(jobs: readonly Job[], groups: readonly WaveGroup[]): Reach {
  const left = crewsOutside(jobs);
  const all = (1 << jobs.length) - 1;
  return (rules, mostRisk) => {
    const inWave = groupsByWave(jobs, groups, rules);
    const grow = (before: State | null, group: WaveGroup): State | null => {
      const moved = (before?.moved ?? 0) | group.mask;
      const busy = before?.busy ?? NOBODY_BUSY;
      const free = freeFrom(busy, group.crews, rules.teams);
      const until = rules.lastWeek - Math.ceil((left[moved] ?? 0) / rules.crews) * rules.gapWeeks;
      const nights = nightsOf(jobs, group.jobs);
      for (let week = before === null ? 0 : before.week + rules.gapWeeks; week <= until; week += 1) {
        if (!Number.isFinite(group.risk[week])) continue;
        const begun = beginAll(nights, week, free);
        if (begun !== null && begun.risk <= mostRisk) return { week, moved, group, before, busy: busyAfter(busy, begun) };
      }
      return null;
    };
    let best: State | null = null;
    let layer = new Map<number, readonly (State | null)[]>([[0, [null]]]);
    for (let wave = 1; wave <= jobs.length && layer.size > 0; wave += 1) {
      const next = new Map<number, readonly State[]>();
      const may = inWave(wave);
      for (const [moved, states] of layer) {
        for (const group of may) {
          if ((group.mask & moved) !== 0 || ((moved | group.mask) & group.needs) !== group.needs) continue;
          for (const before of states) {
            const grown = grow(before, group);
            const known = next.get(moved | group.mask) ?? [];
            if (grown !== null && !known.some((each) => isNoLater(each, grown))) next.set(grown.moved, [...known.filter((each) => !isNoLater(grown, each)), grown]);
          }
        }
      }
      const done = wave < rules.leastWaves ? [] : (next.get(all) ?? []);
      for (const each of done) if (best === null || each.week < best.week) best = each;
      next.delete(all);
      layer = next;
    }
    return best && pathOf(best);
  };
}

/** Whether what one state leaves open the other does as well: it is as early, and as many crews are free as soon. */
const isNoLater = (one: State, other: State): boolean => one.week <= other.week && one.busy.length <= other.busy.length && one.busy.every((end, at) => end <= (other.busy[other.busy.length - one.busy.length + at] ?? 0));

const pathOf = ({ week, group, before }: State): readonly Wave[] => [...(before === null ? [] : pathOf(before)), { week, jobs: group.jobs }];
