import type { Plan } from '../schema/plan';
import type { ItemKind, ItemOf } from './items';

/** The plan with one more item at the end of its list; everything else is shared with the old plan. */
export function appendItem<K extends ItemKind>(plan: Plan, kind: K, item: ItemOf<K>): Plan {
  return { ...plan, [kind]: [...plan[kind], item] };
}
