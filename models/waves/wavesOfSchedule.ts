import type { Grouping } from './group/moveGroups';
import type { Wave } from './solve/job';

/** Waves with their sites instead of the places of groups. */
export function wavesOfSchedule(waves: readonly Wave[], { groups }: Grouping): readonly { readonly week: number; readonly siteIds: readonly string[] }[] {
  return waves.map(({ week, jobs }) => ({ week, siteIds: jobs.flatMap((place) => groups[place]?.siteIds ?? []) }));
}
