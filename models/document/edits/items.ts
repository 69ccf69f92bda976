import type { Plan } from '../schema/plan';

/** The lists of a plan whose members have an id of their own and can be selected. */
export const ITEM_KINDS = ['sites', 'systems', 'workloads', 'integrations', 'environments'] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

export type ItemOf<K extends ItemKind> = Plan[K][number];

/** What an edit may change of an item. Ids stay: other items point at them. */
export type ItemPatch<K extends ItemKind> = Partial<Omit<ItemOf<K>, 'id'>>;
