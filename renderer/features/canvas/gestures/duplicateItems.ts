import type { Plan } from '../../../../models/document';
import { copyItems, pasteItems } from '../../../../models/document/edits';
import { BESIDE, placePasted } from './placePasted';
import { placesToCopy } from './placesToCopy';

interface Copies {
  readonly plan: Plan;
  readonly ids: readonly string[];
}

/** Copies of the items beside the originals. A site brings its systems along, and flows between copied items come too. */
export function duplicateItems(plan: Plan, ids: readonly string[]): Copies {
  const asked = new Set(ids);
  const copied = copyItems(plan, asked, placesToCopy(plan, asked));
  const pasted = pasteItems(plan, copied);
  return { plan: placePasted(pasted, copied, BESIDE), ids: ids.flatMap((id) => pasted.ids.get(id) ?? []) };
}
