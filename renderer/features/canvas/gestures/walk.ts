import type { Plan } from '../../../../models/document';
import { placeAll } from '../../../../shared/drawing/placement/placeAll';
import { usePlan } from '../../../state/usePlan';
import { useCanvas } from '../canvasStore';
import { focusItem } from '../focusItem';
import { nearestItem, type Direction } from './nearestItem';

const SIDEWAYS: Readonly<Record<Direction, (flow: Plan['integrations'][number]) => string | null>> = {
  left: ({ from }) => from,
  right: ({ to }) => to,
  up: () => null,
  down: () => null,
};

/** The end from which the keyboard came to a flow; up and down go through the flows of that end. */
let cameFrom: string | null = null;

const flowsOf = (plan: Plan, end: string): Plan['integrations'] => plan.integrations.filter(({ from, to }) => from === end || to === end);

function focusFlow({ id, from, to }: Plan['integrations'][number]): void {
  useCanvas.getState().wantFlow(id);
  focusItem(id, [from, to]);
}

/** Moves the keyboard through the drawing: from item to item by direction, along a flow to its ends, through the flows of an item. */
export const walk = {
  from(id: string, direction: Direction): void {
    const { plan } = usePlan.getState();
    const flow = plan.integrations.find((candidate) => candidate.id === id);
    if (!flow) {
      const next = nearestItem(placeAll(plan), id, direction);
      if (next !== null) focusItem(next);
      return;
    }
    const end = SIDEWAYS[direction](flow);
    if (end === null) walk.throughFlows(id, direction === 'down' ? 1 : -1);
    else focusItem(end);
  },

  /** From an item to its first flow, from a flow to the next one of the same end. */
  throughFlows(id: string, step: 1 | -1): void {
    const { plan } = usePlan.getState();
    const flow = plan.integrations.find((candidate) => candidate.id === id);
    if (!flow) {
      cameFrom = id;
      const [first] = flowsOf(plan, id);
      if (first) focusFlow(first);
      return;
    }
    const end = cameFrom === flow.to ? flow.to : flow.from;
    const flows = flowsOf(plan, end);
    const next = flows.at((flows.indexOf(flow) + step) % flows.length);
    if (next) focusFlow(next);
  },
} as const;
