import { groupItems, renameGroup, ungroupItems } from '../../../../models/document/edits';
import type { Plan, Site } from '../../../../models/document';
import type { DrawnGroup } from '../../../../models/document/schema/planning';
import type { Point } from '../../../../shared/drawing/placement/point';
import { userLocale } from '../../../i18n/locale';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';
import { useCanvas } from '../canvasStore';
import { focusItem } from '../focusItem';
import { movableGroups } from '../gestures/movableGroups';
import { nudgeItems } from '../gestures/nudgeItems';
import { CANVAS_TEXT } from '../messages';

const text = CANVAS_TEXT.groups;

export const GROUPED_LEAST = 2;

/** What of the selection a frame can stand round: cards and sites, and no system whose site comes along anyway. */
export const groupable = (plan: Plan, ids: readonly string[]): readonly string[] => movableGroups(plan, ids).flatMap((group) => group.map(({ id }) => id));

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
    groupActions.askName();
  },

  /** Puts the keyboard into the name of the group that is selected, or that holds what is. */
  askName(): void {
    const { selection } = useView.getState();
    const { plan } = usePlan.getState();
    const group = selectedGroup(plan, selection) ?? plan.layout.groups?.find(({ itemIds }) => itemIds.includes(selection[0] ?? ''));
    if (!group) return;
    groupActions.choose(group);
    useCanvas.getState().nameGroup(group.id);
  },

  /** The keyboard goes to the first of what stood in the frame. */
  ungroup(): void {
    const ids = useView.getState().selection;
    usePlan.getState().edit(text.ungroup, (plan) => ungroupItems(plan, ids));
    if (ids[0] !== undefined) focusItem(ids[0]);
  },

  /** Frames for all sites that belong together and stand in none yet. */
  sitesBy: (by: SiteGrouping): void =>
    usePlan.getState().edit(text.sitesBy[by], (plan) => looseByName(plan, by).reduce((before, [name, ids]) => groupItems(before, ids, name), plan)),

  rename: (id: string, name: string): void => usePlan.getState().edit(text.rename, (plan) => renameGroup(plan, id, name), `canvas.group ${id}`),

  choose: ({ itemIds }: DrawnGroup): void => useView.getState().select(itemIds),

  /** Moves all that stands in a frame. One undo step; no step where nothing moved. */
  move({ itemIds }: DrawnGroup, by: Point): void {
    if (by.x === 0 && by.y === 0) return;
    usePlan.getState().edit(text.move, (plan) => nudgeItems(plan, itemIds, by));
  },
} as const;
