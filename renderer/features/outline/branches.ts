import type { OutlineNode } from './outlineOf';

/** Keys of all lines that have something below them. */
export const allBranches = (nodes: readonly OutlineNode[]): readonly string[] =>
  nodes.flatMap((node) => (node.children.length === 0 ? [] : [node.key, ...allBranches(node.children)]));

/** Keys of the lines above the given items, which must be open for the items to be seen. */
export function branchesAbove(nodes: readonly OutlineNode[], itemIds: readonly string[]): readonly string[] {
  const wanted = new Set(itemIds);
  const above = (node: OutlineNode): readonly string[] => {
    const below = node.children.flatMap(above);
    const holdsWanted = below.length > 0 || node.children.some((child) => child.itemId !== null && wanted.has(child.itemId));
    return holdsWanted ? [node.key, ...below] : below;
  };
  return nodes.flatMap(above);
}
