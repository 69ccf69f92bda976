import type { Integration } from '../../document/schema/integration';
import type { Plan } from '../../document/schema/plan';
import type { Criticality } from '../../document/schema/primitives';

/** A flow that answers while somebody waits, between sites that could move in different waves. */
export interface Coupling {
  readonly flow: Pick<Integration, 'id' | 'name'>;
  /** Sites on both ends, sorted; the flow is whole while all of them live on the same side. */
  readonly siteIds: readonly string[];
  /** Two sites can move together; what a system of no site serves is split until the last of its sites has moved. */
  readonly joins: boolean;
}

const WEIGHT: Readonly<Record<Criticality, number>> = { low: 0, medium: 1, high: 2, critical: 3 };

/**
 * Hard couplings: synchronous flows whose ends touch more than one site. A system stands at its site, or serves all sites
 * of the workload that it talks to; a workload is where its sites are, and a plant's own system talks to that plant's
 * part of it. Queued and batch flows bear a change of address and may split. The most critical first, then the busiest.
 * @example MES of plant A asks the label system of plant B → A and B are coupled and can be joined
 */
export function couplingsOf(plan: Plan): readonly Coupling[] {
  const systems = new Map(plan.systems.map((system) => [system.id, system]));
  const workloads = new Map(plan.workloads.map((workload) => [workload.id, workload]));
  const known = new Set(plan.sites.map(({ id }) => id));
  const sitesOf = (end: string): readonly string[] => {
    const system = systems.get(end);
    if (system) return system.siteId === null ? [] : [system.siteId];
    return workloads.get(end)?.siteIds ?? [];
  };
  const own = (end: string): string | null => systems.get(end)?.siteId ?? null;
  return [...plan.integrations]
    .filter(({ mode }) => mode === 'sync')
    .sort((a, b) => WEIGHT[b.criticality] - WEIGHT[a.criticality] || b.ratePerHour - a.ratePerHour || (a.id < b.id ? -1 : 1))
    .flatMap((flow) => {
      const [from, to] = [sitesOf(flow.from), sitesOf(flow.to)];
      // A plant's system and the part of a workload that the same plant uses move in one night anyway.
      const sameNight = [own(flow.from), own(flow.to)].some((site) => site !== null && from.includes(site) && to.includes(site));
      const siteIds = [...new Set([...from, ...to])].filter((site) => known.has(site)).sort();
      if (sameNight || siteIds.length < 2) return [];
      return [{ flow: { id: flow.id, name: flow.name }, siteIds, joins: own(flow.from) !== null && own(flow.to) !== null }];
    });
}
