import type { Plan } from '../../../models/document';
import { placeAll } from '../../../shared/drawing/placement/placeAll';

/** The same drawing for the library as it comes: boxes with names, lines with names. */
export interface PlainGraph {
  readonly nodes: readonly { readonly id: string; readonly parentId?: string; readonly position: { readonly x: number; readonly y: number }; readonly style: { readonly width: number; readonly height: number }; readonly data: { readonly label: string } }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string; readonly label: string }[];
}

export function plainGraph(plan: Plan): PlainGraph {
  const placed = placeAll(plan);
  return {
    nodes: [...plan.sites, ...plan.systems, ...plan.workloads].flatMap(({ id, name }) => {
      const at = placed.get(id);
      if (!at) return [];
      const { x, y, width, height } = at.own;
      return [{ id, ...(at.parentId === null ? {} : { parentId: at.parentId }), position: { x, y }, style: { width, height }, data: { label: name } }];
    }),
    edges: plan.integrations.map(({ id, name, from, to }) => ({ id, source: from, target: to, label: name })),
  };
}
