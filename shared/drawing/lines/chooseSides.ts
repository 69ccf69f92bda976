import { boundsOf, grownBy, holds, overlaps, type Box } from '../placement/box';
import { edgeGeometry } from './edgeGeometry';
import { facingSides, SIDES, type Side, type Sides } from './side';

const NAMES = Object.keys(SIDES) as Side[];
const ALL_SIDES: readonly Sides[] = NAMES.flatMap((from) => NAMES.map((to) => ({ from, to })));

/** Points of a curve that are looked at; the ends touch their cards anyway. */
const SAMPLES = Array.from({ length: 13 }, (_, index) => (index + 1) / 14);
/** A point under a card costs as much as this many pixels of detour. */
const HIDDEN_COST = 120;
/** A point that crosses the head of a site makes its text harder to read. */
const CROSSING_COST = 40;
const DETOUR_ROOM = 120;

/** What a flow had better not touch. */
export interface Surroundings {
  readonly cards: readonly Box[];
  readonly siteHeads: readonly Box[];
}

/** The sides for which a flow runs under the fewest cards and site heads, then takes the shortest way. */
export function chooseSides(source: Box, target: Box, lane: number, { cards, siteHeads }: Surroundings): Sides {
  const area = grownBy(boundsOf([source, target]) ?? source, DETOUR_ROOM);
  const near = (boxes: readonly Box[]) => boxes.filter((box) => overlaps(box, area));
  const nearCards = near(cards);
  const nearHeads = near(siteHeads);
  const ways = ALL_SIDES.map((sides) => ({ sides, ...edgeGeometry(source, target, sides, lane) })).sort((one, other) => one.length - other.length);
  let best: { readonly sides: Sides; readonly cost: number } = { sides: facingSides(source, target), cost: Infinity };
  for (const { sides, length, at } of ways) {
    // The ways are sorted: from here on each is longer than the best one costs altogether.
    if (length >= best.cost) break;
    const points = SAMPLES.map(at);
    const touched = (boxes: readonly Box[]) => points.filter((point) => boxes.some((box) => holds(box, point))).length;
    const cost = length + touched(nearCards) * HIDDEN_COST + touched(nearHeads) * CROSSING_COST;
    if (cost < best.cost) best = { sides, cost };
  }
  return best.sides;
}
