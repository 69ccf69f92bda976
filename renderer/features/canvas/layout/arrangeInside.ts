import type { Plan, System } from '../../../../models/document';
import { overlaps, type Box } from '../../../../shared/drawing/placement/box';
import type { Placed } from '../../../../shared/drawing/placement/placeAll';
import type { Point } from '../../../../shared/drawing/placement/point';
import { CARD_GAP, GROUP_LABEL_HEIGHT, GROUP_PADDING, SITE_COLUMNS, SITE_HEADER_HEIGHT, SITE_PADDING, SYSTEM_SIZE } from '../../../../shared/drawing/placement/sizes';
import { orderByFlows } from './orderByFlows';
import { pairsOf } from './pairsOf';

/**
 * Places of the systems of one site, relative to it: in two columns, senders above those that they send to. What stands in `fixed` keeps its
 * place. Where nothing does, each frame has rows of its own below those of the other systems.
 */
export function arrangeInside(plan: Plan, systems: readonly System[], fixed: ReadonlyMap<string, Placed>): ReadonlyMap<string, Point> {
  const taken = systems.flatMap(({ id }) => fixed.get(id)?.own ?? []);
  const ordered = inOrder(plan, systems);
  if (taken.length === 0) return inZones(plan, ordered);
  const free = cells(taken);
  const places = new Map<string, Point>();
  for (const { id } of ordered) {
    if (!fixed.has(id)) places.set(id, free.next().value);
  }
  return places;
}

function inOrder(plan: Plan, systems: readonly System[]): readonly System[] {
  const here = new Set(systems.map(({ id }) => id));
  const pairs = pairsOf(plan.integrations, (end) => (here.has(end) ? end : undefined), () => 0);
  if (pairs.length === 0) return systems;
  const spots = orderByFlows(systems.map(({ id }) => ({ id, size: SYSTEM_SIZE })), pairs);
  const spotOf = ({ id }: System) => spots.get(id) ?? LAST;
  // Sorting is stable: what no flow joins stays in the order of the plan.
  return systems.toSorted((a, b) => (spotOf(a) === spotOf(b) ? 0 : spotOf(a).y - spotOf(b).y || spotOf(a).x - spotOf(b).x));
}

const LAST = { x: Infinity, y: Infinity };

/** Systems of no frame first, then frame by frame, with room for its border and name. */
function inZones({ layout: { groups = [] } }: Plan, systems: readonly System[]): ReadonlyMap<string, Point> {
  const zoneOf = new Map(groups.flatMap(({ id, itemIds }) => itemIds.map((item) => [item, id] as const)));
  const zones = [undefined, ...new Set(systems.flatMap(({ id }) => zoneOf.get(id) ?? []))];
  const places = new Map<string, Point>();
  let top = SITE_HEADER_HEIGHT;
  for (const zone of zones) {
    const members = systems.filter(({ id }) => zoneOf.get(id) === zone);
    if (members.length === 0) continue;
    if (zone !== undefined) top += GROUP_LABEL_HEIGHT + GROUP_PADDING;
    members.forEach(({ id }, index) => places.set(id, cellAt(index, top)));
    top += Math.ceil(members.length / SITE_COLUMNS) * (SYSTEM_SIZE.height + CARD_GAP);
    if (zone !== undefined) top += GROUP_PADDING;
  }
  return places;
}

/** The cells of a site row by row, without those that something already stands in; there is always another row. */
function* cells(taken: readonly Box[]): Generator<Point, never> {
  for (let index = 0; ; index += 1) {
    const cell = cellAt(index, SITE_HEADER_HEIGHT);
    if (!taken.some((box) => overlaps(box, { ...cell, ...SYSTEM_SIZE }))) yield cell;
  }
}

const cellAt = (index: number, top: number): Point => ({
  x: SITE_PADDING + (index % SITE_COLUMNS) * (SYSTEM_SIZE.width + CARD_GAP),
  y: top + Math.floor(index / SITE_COLUMNS) * (SYSTEM_SIZE.height + CARD_GAP),
});
