import type { Integration, Plan } from '../../../models/document';
import { chooseSides } from './chooseSides';
import { edgeGeometry } from './edgeGeometry';
import { labelSpots, type LabelSpot } from './labelSpots';
import { facingSides, type Sides } from './side';
import type { Box } from '../placement/box';
import type { Placed } from '../placement/placeAll';
import { SITE_HEADER_HEIGHT } from '../placement/sizes';
import { lanes } from './lanes';

/** How a flow is led through the drawing. */
export interface Route {
  readonly sides: Sides;
  readonly lane: number;
  readonly label: LabelSpot;
}

/** With more flows than this nobody reads single lines, and leading each one round the cards would take too long. */
export const LED_FLOWS_MAX = 300;
const MIDDLE: LabelSpot = { share: 0.5, shift: 0 };

/** Routes for flows whose ends are both placed, by flow id. */
export function routes(plan: Plan, integrations: readonly Integration[], placed: ReadonlyMap<string, Placed>): ReadonlyMap<string, Route> {
  const lane = lanes(integrations);
  const isLed = integrations.length <= LED_FLOWS_MAX;
  const boxOf = (id: string) => placed.get(id)?.absolute ?? NOWHERE;
  const cards = isLed ? [...plan.systems, ...plan.workloads].map(({ id }) => boxOf(id)) : [];
  const siteHeads = isLed ? plan.sites.map(({ id }) => ({ ...boxOf(id), height: SITE_HEADER_HEIGHT })) : [];

  const led = integrations.map(({ id, name, from, to }) => {
    const source = boxOf(from);
    const target = boxOf(to);
    const own = lane.get(id) ?? 0;
    const sides = isLed ? chooseSides(source, target, own, { cards, siteHeads }) : facingSides(source, target);
    return { id, name, sides, lane: own, at: edgeGeometry(source, target, sides, own).at };
  });
  const spots = isLed ? labelSpots(led, [...cards, ...siteHeads]) : new Map<string, LabelSpot>();
  return new Map(led.map(({ id, sides, lane: own }) => [id, { sides, lane: own, label: spots.get(id) ?? MIDDLE }]));
}

const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };
