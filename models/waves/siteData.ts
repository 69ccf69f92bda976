import type { Assumptions } from '../assumptions/register';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';

export interface SiteData {
  /** Of the company's named users, 0…1. */
  readonly part: number;
  /** Database and files of that part. */
  readonly gib: number;
  /** What is left of it for the cutover itself. */
  readonly lastGiB: number;
}

const namedUsers = ({ users }: Site): number => users.reduce((sum, { named }) => sum + named, 0);

/**
 * A site's part of the data, GiB: by named users; without any of them, the same for every site.
 * @example 200 GiB, a quarter of the users, 30 % left for the night → 50 GiB, 15 GiB of them in the cutover
 */
export function siteData({ sites, data }: Plan, site: Site, assumptions: Assumptions): SiteData {
  const all = sites.reduce((sum, each) => sum + namedUsers(each), 0);
  const part = all === 0 ? 1 / Math.max(1, sites.length) : namedUsers(site) / all;
  const gib = (data.databaseGiB + data.filestoreGiB) * part;
  return { part, gib, lastGiB: gib * assumptions.value('waves.data-in-cutover') };
}
