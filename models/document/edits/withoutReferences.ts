import type { DrawnGroup } from '../schema/planning';
import type { Calendars } from '../schema/calendar';
import type { Migration } from '../schema/migration';
import type { Plan } from '../schema/plan';
import { withGroups } from './withGroups';

/** Drops every mention of items that have left the plan. */
export function withoutReferences(plan: Plan, gone: ReadonlySet<string>): Plan {
  return {
    ...plan,
    workloads: plan.workloads.map((workload) =>
      workload.siteIds.some((id) => gone.has(id))
        ? { ...workload, siteIds: workload.siteIds.filter((id) => !gone.has(id)) }
        : workload,
    ),
    calendars: calendarsWithout(plan.calendars, gone),
    migration: migrationWithout(plan.migration, gone),
    scenarios: plan.scenarios.map((scenario) => ({
      ...scenario,
      changes: scenario.changes.filter((change) => !pointsAt(change.path, gone)),
    })),
    provenance: plan.provenance.filter((entry) => !pointsAt(entry.path, gone)),
    pins: plan.pins.some(({ itemId }) => itemId !== undefined && gone.has(itemId)) ? plan.pins.filter(({ itemId }) => itemId === undefined || !gone.has(itemId)) : plan.pins,
    remarks: plan.remarks.map((remark) =>
      remark.itemId !== null && gone.has(remark.itemId) ? { ...remark, itemId: null } : remark,
    ),
    layout: withGroups({ places: Object.fromEntries(Object.entries(plan.layout.places).filter(([id]) => !gone.has(id))) }, groupsWithout(plan.layout.groups ?? [], gone)),
  };
}

/** A group that loses its last item goes too. */
const groupsWithout = (groups: readonly DrawnGroup[], gone: ReadonlySet<string>): DrawnGroup[] =>
  groups.map((group) => (group.itemIds.some((id) => gone.has(id)) ? { ...group, itemIds: group.itemIds.filter((id) => !gone.has(id)) } : group)).filter(({ itemIds }) => itemIds.length > 0);

function calendarsWithout(calendars: Calendars, gone: ReadonlySet<string>): Calendars {
  return {
    ...calendars,
    peaks: entriesWithout(calendars.peaks, gone),
    supplierWindows: entriesWithout(calendars.supplierWindows, gone),
    shutdowns: entriesWithout(calendars.shutdowns, gone),
    changeFreezes: entriesWithout(calendars.changeFreezes, gone),
    ...(calendars.stockTakes ? { stockTakes: entriesWithout(calendars.stockTakes, gone) } : {}),
    ...(calendars.validationCycles ? { validationCycles: entriesWithout(calendars.validationCycles, gone) } : {}),
    ...(calendars.events ? { events: entriesWithout(calendars.events, gone) } : {}),
  };
}

/** An entry that loses its last site goes too: an empty list would mean every site. */
function entriesWithout<T extends { readonly siteIds: string[] }>(entries: readonly T[], gone: ReadonlySet<string>): T[] {
  return entries.flatMap((entry) => {
    const siteIds = entry.siteIds.filter((id) => !gone.has(id));
    if (siteIds.length === entry.siteIds.length) return [entry];
    return siteIds.length === 0 ? [] : [{ ...entry, siteIds }];
  });
}

function migrationWithout(migration: Migration, gone: ReadonlySet<string>): Migration {
  const { pilotSiteId } = migration;
  return {
    ...migration,
    pilotSiteId: pilotSiteId !== null && gone.has(pilotSiteId) ? null : pilotSiteId,
    locks: migration.locks.filter((lock) => !gone.has(lock.itemId)),
    ...(migration.after ? { after: migration.after.filter(({ siteId, afterSiteId }) => !gone.has(siteId) && !gone.has(afterSiteId)) } : {}),
    ...(migration.experts ? { experts: migration.experts.map((expert) => ({ ...expert, siteIds: expert.siteIds.filter((id) => !gone.has(id)) })).filter(({ siteIds }) => siteIds.length > 0) } : {}),
    ...(migration.lateEnvironments ? { lateEnvironments: migration.lateEnvironments.filter(({ siteId, environmentId }) => !gone.has(siteId) && !gone.has(environmentId)) } : {}),
    ...(migration.dateLocks ? { dateLocks: migration.dateLocks.filter(({ siteId }) => !gone.has(siteId)) } : {}),
    ...(migration.gates ? { gates: gatesWithout(migration.gates, gone) } : {}),
    ...(migration.agreed ? { agreed: migration.agreed.filter(({ siteId }) => !gone.has(siteId)) } : {}),
  };
}

/** What was decided for sites that are gone is of no use; without any site it would count for the whole move. */
const gatesWithout = (gates: NonNullable<Migration['gates']>, gone: ReadonlySet<string>): NonNullable<Migration['gates']> =>
  gates.flatMap((record) => {
    const siteIds = record.siteIds.filter((id) => !gone.has(id));
    return siteIds.length === record.siteIds.length ? [record] : siteIds.length === 0 ? [] : [{ ...record, siteIds }];
  });

/** `/sites/brno/users` points at `brno`. */
const pointsAt = (path: string, gone: ReadonlySet<string>) => gone.has(path.split('/')[2] ?? '');
