import { groupItems, placeItems, renameGroup, ungroupItems, type Place } from '../../../../models/document/edits';
import type { Plan, Site } from '../../../../models/document';
import type { DrawnGroup } from '../../../../models/document/schema/planning';
import type { Point } from '../../../../shared/drawing/placement/point';
import { placeAll } from '../../../../shared/drawing/placement/placeAll';
import { userLocale } from '../../../i18n/locale';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';
import { CANVAS_TEXT } from '../messages';

const text = CANVAS_TEXT.groups;

export const GROUPED_LEAST = 2;

/** What of the selection a frame can stand round: cards and sites, and no system whose site comes along anyway. */
export function groupable(plan: Plan, ids: readonly string[]): readonly string[] {
  const asked = new Set(ids);
  return [...placeAll(plan)].flatMap(([id, { parentId }]) => (asked.has(id) && (parentId === null || !asked.has(parentId)) ? [id] : []));
}

/** The group whose members are selected, all of them and nothing else. */
export function selectedGroup({ layout: { groups = [] } }: Plan, selection: readonly string[]): DrawnGroup | null {
  const chosen = new Set(selection);
  return groups.find(({ itemIds }) => itemIds.length === chosen.size && itemIds.every((id) => chosen.has(id))) ?? null;
}

/** What sites can be framed by: the name of the frame in which a site would stand; empty where it has none. */
export const SITE_GROUPINGS = {
  country: ({ place }: Site): string => new Intl.DisplayNames([userLocale()], { type: 'region' }).of(place.country) ?? place.country,
  'business-unit': ({ businessUnit }: Site): string => businessUnit,
} as const;

export type SiteGrouping = keyof typeof SITE_GROUPINGS;

export const SITE_GROUPING_IDS = Object.keys(SITE_GROUPINGS) as readonly SiteGrouping[];

/** Sites that stand in no frame yet, by the name of theirs; one alone needs none. */
function looseByName({ sites, layout: { groups = [] } }: Plan, by: SiteGrouping): readonly (readonly [string, readonly string[]])[] {
  const housed = new Set(groups.flatMap(({ itemIds }) => itemIds));
  const names = new Map<string, string[]>();
  for (const site of sites) {
    const name = SITE_GROUPINGS[by](site);
    if (!housed.has(site.id) && name !== '') names.set(name, [...(names.get(name) ?? []), site.id]);
  }
  return [...names].filter(([, ids]) => ids.length >= GROUPED_LEAST);
}

/** What can be done with frames round items. Each is one undo step. */
export const groupActions = {
  group(): void {
    const ids = groupable(usePlan.getState().plan, useView.getState().selection);
    if (ids.length < GROUPED_LEAST) return;
    usePlan.getState().edit(text.group, (plan) => groupItems(plan, ids, text.name));
    useView.getState().select(ids);
  },

  ungroup(): void {
    const ids = useView.getState().selection;
    usePlan.getState().edit(text.ungroup, (plan) => ungroupItems(plan, ids));
  },

  /** Frames for all sites that belong together and stand in none yet. */
  sitesBy: (by: SiteGrouping): void =>
    usePlan.getState().edit(text.sitesBy[by], (plan) => looseByName(plan, by).reduce((before, [name, ids]) => groupItems(before, ids, name), plan)),

  rename: (id: string, name: string): void => usePlan.getState().edit(text.rename, (plan) => renameGroup(plan, id, name), `canvas.group ${id}`),

  choose: ({ itemIds }: DrawnGroup): void => useView.getState().select(itemIds),

  /** Puts the members `by` away from where they stood when the drag began. A whole drag is one undo step. */
  drag({ id, itemIds }: DrawnGroup, from: Readonly<Record<string, Place>>, by: Point, gesture: number): void {
    const places = Object.fromEntries(itemIds.flatMap((item) => (from[item] ? [[item, { ...from[item], x: from[item].x + by.x, y: from[item].y + by.y }] as const] : [])));
    usePlan.getState().edit(text.move, (plan) => placeItems(plan, places), `canvas.group ${id} ${String(gesture)}`);
  },
} as const;
