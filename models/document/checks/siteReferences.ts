import type { Problem } from '../../problem/problem';
import type { Plan } from '../schema/plan';
import type { PlanCheck } from './check';
import { missing } from './missing';

const CALENDAR_LISTS = ['peaks', 'supplierWindows', 'shutdowns', 'changeFreezes', 'stockTakes', 'validationCycles', 'events'] as const;

/** Every site that a system, a workload or a calendar entry names is in the plan. */
export const siteReferences: PlanCheck = (plan) => {
  const sites = new Set(plan.sites.map((site) => site.id));
  const each = (ids: readonly string[], path: string): readonly Problem[] =>
    ids.flatMap((id, index) => missing(id, sites, `${path}[${index}]`, 'a site'));
  return [
    ...plan.systems.flatMap(({ siteId }, index) => (siteId === null ? [] : missing(siteId, sites, `systems[${index}].siteId`, 'a site'))),
    ...plan.workloads.flatMap(({ siteIds }, index) => each(siteIds, `workloads[${index}].siteIds`)),
    ...calendarSites(plan).flatMap(({ siteIds, path }) => each(siteIds, path)),
  ];
};

function calendarSites({ calendars }: Plan): readonly { readonly siteIds: readonly string[]; readonly path: string }[] {
  return CALENDAR_LISTS.flatMap((list) =>
    (calendars[list] ?? []).map(({ siteIds }, index) => ({ siteIds, path: `calendars.${list}[${index}].siteIds` })),
  );
}
