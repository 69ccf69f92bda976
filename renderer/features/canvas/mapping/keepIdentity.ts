import type { Flow } from './toFlow';

/**
 * Hands out the previous object wherever nothing changed, so that memoised cards and lines are not drawn again.
 * Keeps the last drawing inside, one per canvas.
 */
export function keepIdentity(): (flow: Flow) => Flow {
  let last: Flow = { nodes: [], edges: [] };
  return (flow) => {
    last = { nodes: kept(last.nodes, flow.nodes), edges: kept(last.edges, flow.edges) };
    return last;
  };
}

function kept<T extends { readonly id: string }>(before: readonly T[], after: readonly T[]): readonly T[] {
  const known = new Map(before.map((item) => [item.id, item]));
  return after.map((item) => {
    const old = known.get(item.id);
    return old && isSame(old, item, DEPTH) ? old : item;
  });
}

/** Element, its `data`, and lists within; plan items below are immutable, so a reference is enough there. */
const DEPTH = 5;

function isSame(a: unknown, b: unknown, depth: number): boolean {
  if (Object.is(a, b)) return true;
  if (depth === 0 || typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], depth - 1))
  );
}
