import type { OutlineNode } from './outlineOf';

/** Lines whose name holds the query, with the lines above them; a match keeps everything below it. */
export function filterOutline(nodes: readonly OutlineNode[], query: string): readonly OutlineNode[] {
  const wanted = folded(query.trim());
  return wanted === '' ? nodes : nodes.flatMap((node) => filtered(node, wanted));
}

function filtered(node: OutlineNode, wanted: string): readonly OutlineNode[] {
  if (node.itemId !== null && folded(node.label).includes(wanted)) return [node];
  const children = node.children.flatMap((child) => filtered(child, wanted));
  return children.length === 0 ? [] : [{ ...node, children }];
}

/** Letters without case and accents, so that `zilina` finds `Žilina`. */
const folded = (text: string): string => text.normalize('NFKD').replaceAll(/\p{Mark}/gu, '').toLowerCase();
