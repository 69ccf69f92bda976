import type { Plan, Site } from '../document';
import { CUTOVER_ROLES } from './roles';

const managers = ({ users }: Site): number => users.reduce((sum, each) => sum + (each.class === 'management' ? each.named : 0), 0);

/** Who decides for a site: its own management, else the largest of its business unit, else of the company; null where the plan has none. */
export function deciderOf({ sites }: Plan, site: Site): string | null {
  if (managers(site) > 0) return `${CUTOVER_ROLES['plant-manager']}, ${site.name}`;
  const largest = (of: readonly Site[]): Site | undefined => [...of].filter((each) => managers(each) > 0).sort((a, b) => managers(b) - managers(a) || (a.id < b.id ? -1 : 1))[0];
  const other = largest(site.businessUnit === '' ? [] : sites.filter(({ businessUnit }) => businessUnit === site.businessUnit)) ?? largest(sites);
  return other === undefined ? null : `Management of ${other.name}, for ${site.name}`;
}
