/** Lists of the plan whose members can be selected and edited as items. */
const ITEM_LISTS: readonly string[] = ['sites', 'systems', 'workloads', 'integrations', 'environments'];

/** Where a plan value is edited: an item, or the company as a whole (`itemId` null). */
export interface PlanPlace {
  readonly itemId: string | null;
}

/**
 * Reads a JSON Pointer with ids: `/sites/brno/users` belongs to the item `brno`, `/company/currency` and the empty
 * pointer to the company as a whole.
 */
export function planPlace(path: string): PlanPlace {
  const [, list, id] = path.split('/');
  if (list === undefined || id === undefined || id === '' || !ITEM_LISTS.includes(list)) return { itemId: null };
  return { itemId: id.replaceAll('~1', '/').replaceAll('~0', '~') };
}

/** What to select so that the inspector shows the place; nothing selected shows the company. */
export function selectionFor(path: string): readonly string[] {
  const { itemId } = planPlace(path);
  return itemId === null ? [] : [itemId];
}
