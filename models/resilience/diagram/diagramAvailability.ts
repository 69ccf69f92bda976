import type { Block, Zone } from './block';

/** Which zones stand, while the diagram is worked out for one combination of them. */
type ZoneStates = ReadonlyMap<string, boolean>;

interface Given {
  readonly zones: ZoneStates;
  /** Components and zones taken as never failing, to see what they weigh. */
  readonly perfect: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Exact availability of a block diagram, a share 0…1, without trying every combination of components:
 * - series: product of the parts
 * - quorum: the number of working parts is built up part by part, P(j) ← P(j)·(1−a) + P(j−1)·a; then Σ P(j ≥ needed)
 * - zones: Σ over the states of the zones of P(state) × availability in that state; parts are independent only there
 * - failover: A₁ + (1 − A₁) · cover · A₂
 *
 * Parts that share no zone must be independent, and zones above the same components few: the work doubles with each.
 * @param perfect ids of components and zones that count as never failing
 * @example 2 of 3 nodes (0.99), one a zone (0.999 each): 0.999³ · 0.999702 + 3 · 0.999² · 0.001 · 0.9801 = 0.99964031
 */
export function diagramAvailability(diagram: Block, perfect: ReadonlySet<string> = NONE): number {
  return evaluate(diagram, { zones: new Map(), perfect });
}

function evaluate(block: Block, given: Given): number {
  return EVALUATORS[block.kind](block as never, given);
}

const EVALUATORS: { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, given: Given) => number } = {
  component: ({ id, availability, zone }, { zones, perfect }) => {
    if (zone !== undefined && !standing(zone, zones)) return 0;
    return perfect.has(id) ? 1 : availability;
  },
  series: ({ parts }, given) => parts.reduce((product, part) => product * evaluate(part, given), 1),
  quorum: ({ parts, needed }, given) => atLeast(needed, parts.map((part) => evaluate(part, given))),
  zones: ({ zones, part }, given) => overZones(zones, part, given),
  failover: ({ primary, secondary, cover }, given) => {
    const first = evaluate(primary, given);
    return first + (1 - first) * cover * evaluate(secondary, given);
  },
};

function standing(zone: string, states: ZoneStates): boolean {
  const state = states.get(zone);
  if (state === undefined) throw new Error(`a component stands in zone ${zone}, which no block around it has`);
  return state;
}

/** Conditions on one zone after the other: up with its availability, down with the rest. */
function overZones([zone, ...rest]: readonly Zone[], part: Block, given: Given): number {
  if (zone === undefined) return evaluate(part, given);
  const within = (up: boolean): number => overZones(rest, part, { ...given, zones: new Map([...given.zones, [zone.id, up]]) });
  const up = given.perfect.has(zone.id) ? 1 : zone.availability;
  return up === 1 ? within(true) : up * within(true) + (1 - up) * within(false);
}

/** Chance that at least `needed` of independent parts work. Counts above the need are kept together. */
function atLeast(needed: number, availabilities: readonly number[]): number {
  if (needed <= 0) return 1;
  const chances = new Float64Array(needed + 1);
  chances[0] = 1;
  for (const available of availabilities) {
    chances[needed] = (chances[needed] ?? 0) + (chances[needed - 1] ?? 0) * available;
    for (let count = needed - 1; count > 0; count -= 1) chances[count] = (chances[count] ?? 0) * (1 - available) + (chances[count - 1] ?? 0) * available;
    chances[0] = (chances[0] ?? 0) * (1 - available);
  }
  return chances[needed] ?? 0;
}
