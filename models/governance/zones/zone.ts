import type { Integration } from '../../document/schema/integration';
import type { PassageRow, ZoneId, ZoneRow } from '../governance';
import type { GovernanceContext } from '../governanceOutput';

/** What the zones of one answer have in common. */
export interface ZoneFacts {
  /** Every flow that leaves the ERP or passes it, with the zone of its far side. */
  readonly flows: readonly { readonly flow: Integration; readonly from: ZoneId; readonly to: ZoneId }[];
  /** Integration stands apart from what people use. */
  readonly integrationApart: boolean;
  /** Rights end at the border of a zone. */
  readonly segmented: boolean;
}

/** One zone: what it is called, and what it is in this plan; null where the plan has nothing for it. */
export interface Zone {
  readonly id: ZoneId;
  readonly title: string;
  readonly row: (context: GovernanceContext, facts: ZoneFacts) => Omit<ZoneRow, 'id' | 'title'> | null;
}

/** Flows by the pair of zones that they pass between, in the order of the plan; the most flows first. */
export function passagesOf({ flows }: ZoneFacts, titles: ReadonlyMap<ZoneId, string>, named: (names: readonly string[]) => string): readonly Omit<PassageRow, 'figureId'>[] {
  const pairs = new Map<string, { from: ZoneId; to: ZoneId; flows: Integration[] }>();
  for (const { flow, from, to } of flows) {
    const key = `${from} ${to}`;
    const pair = pairs.get(key) ?? { from, to, flows: [] };
    pair.flows.push(flow);
    pairs.set(key, pair);
  }
  return [...pairs.values()]
    .map((pair) => ({
      from: titles.get(pair.from) ?? pair.from,
      to: titles.get(pair.to) ?? pair.to,
      flows: pair.flows.length,
      waiting: pair.flows.filter(({ mode }) => mode === 'sync').length,
      examples: named(pair.flows.map(({ name }) => name)),
    }))
    .sort((a, b) => b.flows - a.flows);
}
