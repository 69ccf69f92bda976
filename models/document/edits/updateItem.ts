import type { Plan } from '../schema/plan';
import type { ItemKind, ItemOf, ItemPatch } from './items';
import { patchFields } from './patchFields';

/** Changes some fields of one item. An unknown id changes nothing. */
export function updateItem<K extends ItemKind>(plan: Plan, kind: K, id: string, patch: ItemPatch<K>): Plan {
  const items: readonly ItemOf<K>[] = plan[kind];
  const index = items.findIndex((item) => item.id === id);
  const item = items[index];
  if (!item) return plan;
  // The patch is a part of the very item type of this list; TypeScript cannot follow that through the index.
  const changed = patchFields<ItemOf<K>>(item, patch as Partial<ItemOf<K>>);
  return changed === item ? plan : { ...plan, [kind]: items.with(index, changed) };
}
