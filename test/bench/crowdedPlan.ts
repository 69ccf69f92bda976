import type { Plan } from '../../models/document';
import { biggerPlan } from './biggerPlan';

export interface Crowd {
  /** Sites, systems and workloads together. */
  readonly nodes: number;
  readonly flows: number;
}

/** A group of companies is about this much of the drawing for each copy of the plan; the rest are further systems in its sites. */
const NODES_PER_COPY = 500;
/** Further flows end this many items on, so that they cross the drawing; a prime, so that ends come round evenly. */
const STEP = 7919;

/**
 * A plan with exactly so many items and flows, and nothing placed by hand: the multiplied plan with more systems of the
 * kinds that it has, and with flows like its own that end somewhere else. Same plan, same bytes.
 */
export function crowdedPlan(plan: Plan, { nodes, flows }: Crowd): Plan {
  const copies = biggerPlan(plan, Math.max(1, Math.floor(nodes / NODES_PER_COPY)));
  const missing = Math.max(0, nodes - copies.sites.length - copies.systems.length - copies.workloads.length);
  const systems = [...copies.systems, ...further(copies.systems, missing)];
  const ends = [...systems, ...copies.workloads].map(({ id }) => id);
  const crossing = further(copies.integrations, flows - copies.integrations.length).map((flow, index) => ({ ...flow, to: otherEnd(ends, flow.from, index) }));
  return { ...copies, systems, integrations: [...copies.integrations, ...crossing], layout: { ...plan.layout, places: {} } };
}

function further<T extends { readonly id: string; readonly name: string }>(items: readonly T[], count: number): readonly T[] {
  return Array.from({ length: count }, (_, index) => {
    const like = items[index % items.length];
    if (like === undefined) throw new Error('the plan has nothing to multiply');
    return { ...like, id: `${like.id}-x${index}`, name: `${like.name} x${index}` };
  });
}

function otherEnd(ends: readonly string[], from: string, index: number): string {
  const at = (index * STEP) % ends.length;
  const to = ends[at] === from ? ends[(at + 1) % ends.length] : ends[at];
  return to ?? from;
}
