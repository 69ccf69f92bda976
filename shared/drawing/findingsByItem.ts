import { byObject } from '../../models/memo/byObject';
import type { Finding } from '../../models/report/summary';

export interface ItemFindings {
  readonly count: number;
  readonly worst: Finding['severity'];
  readonly texts: readonly string[];
}

const RANK: Readonly<Record<Finding['severity'], number>> = { information: 0, warning: 1, error: 2 };

/** Findings per plan item; `/sites/brno/wan` belongs to `brno`. Findings on the plan as a whole belong to nobody here. */
export const findingsByItem = byObject(sortedByItem);

function sortedByItem(findings: readonly Finding[]): ReadonlyMap<string, ItemFindings> {
  const items = new Map<string, ItemFindings>();
  for (const { severity, text, where } of findings) {
    const id = where.split('/')[2];
    if (id === undefined || id === '') continue;
    const known = items.get(id);
    items.set(id, {
      count: (known?.count ?? 0) + 1,
      worst: known && RANK[known.worst] >= RANK[severity] ? known.worst : severity,
      texts: [...(known?.texts ?? []), text],
    });
  }
  return items;
}
