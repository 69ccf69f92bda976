import type { Plan } from '../document';
import type { GateId, GateRecord, GateState } from '../document/schema/gates';

/** How a gate stands, and what was said about it. */
export interface GateStanding {
  readonly state: GateState;
  readonly shown: string;
  readonly by: string;
  readonly on: string | null;
  readonly reason: string;
}

const OPEN: GateStanding = { state: 'open', shown: '', by: '', on: null, reason: '' };
/** What holds a wave up goes before what does not. */
const WORST_FIRST: readonly GateState[] = ['failed', 'open', 'waived', 'passed'];

/**
 * A gate of several sites stands as at the worst of them: decided for one site it is open for those that joined its wave later.
 * @param siteIds none: a gate of the whole move
 * @example passed for Brno; Brno and Olomouc move together → open
 */
export function gateStanding({ migration: { gates = [] } }: Plan, gate: GateId, siteIds: readonly string[]): GateStanding {
  const own = gates.filter((each) => each.gate === gate);
  const standings = siteIds.length === 0 ? [standingOf(own.find((each) => each.siteIds.length === 0))] : siteIds.map((id) => standingOf(own.find((each) => each.siteIds.includes(id))));
  return WORST_FIRST.flatMap((state) => standings.find((each) => each.state === state) ?? [])[0] ?? OPEN;
}

const standingOf = (record: GateRecord | undefined): GateStanding =>
  record === undefined ? OPEN : { state: record.state, shown: record.evidence ?? '', by: record.by ?? '', on: record.on ?? null, reason: record.reason ?? '' };
