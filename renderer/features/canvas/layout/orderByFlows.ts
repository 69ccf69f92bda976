import { Graph, layout } from '@dagrejs/dagre';
import type { Size } from '../../../../shared/drawing/placement/sizes';
import type { Pair } from './pairsOf';

/** Something to be put in order, with the room that it takes. */
export interface Sized {
  readonly id: string;
  readonly size: Size;
}

/** Where a layered drawing would have it: layers run down the page, `x` keeps flows from crossing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The layered drawing takes longer than its pairs grow; of more pairs than this the busiest decide. */
const PAIRS_MAX = 300;
const GAP = { nodesep: 32, ranksep: 80 } as const;

/**
 * Spots of everything that a flow joins, with few crossings (Sugiyama's layers, by dagre). What no flow joins has none.
 * Same items and pairs in the same order, same spots.
 */
export function orderByFlows(items: readonly Sized[], pairs: readonly Pair[]): ReadonlyMap<string, Spot> {
  const deciding = pairs.toSorted((a, b) => b.flows - a.flows).slice(0, PAIRS_MAX);
  const joined = new Set(deciding.flatMap(({ from, to }) => [from, to]));
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', ranker: 'longest-path', ...GAP });
  for (const { id, size } of items) if (joined.has(id)) graph.setNode(id, { ...size });
  for (const { from, to, flows } of deciding) graph.setEdge(from, to, { weight: flows });
  layout(graph);
  return new Map(
    graph.nodes().map((id) => {
      const { x = 0, y = 0 } = graph.node(id);
      return [id, { x, y }];
    }),
  );
}
