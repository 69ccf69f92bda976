import type { Plan } from '../../../../models/document';
import { ITEM_KINDS } from '../../../../models/document/edits';

/** The name of every item that a remark can belong to. */
export const itemNames = (plan: Plan): ReadonlyMap<string, string> => new Map(ITEM_KINDS.flatMap((kind) => plan[kind].map(({ id, name }) => [id, name] as const)));
