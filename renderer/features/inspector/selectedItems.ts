import type { Plan } from '../../../models/document';
import { ITEM_KINDS, type ItemKind } from '../../../models/document/edits';

export interface SelectedItem {
  readonly kind: ItemKind;
  readonly id: string;
  readonly name: string;
}

/** The items behind selected ids, in that order; ids that are gone are left out. */
export function selectedItems(plan: Plan, selection: readonly string[]): readonly SelectedItem[] {
  return selection.flatMap((id) => ITEM_KINDS.flatMap((kind) => plan[kind].filter((item) => item.id === id).map(({ name }) => ({ kind, id, name }))));
}
