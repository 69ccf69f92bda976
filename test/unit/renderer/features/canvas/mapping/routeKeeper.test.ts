import { describe, expect, it } from 'vitest';
import { placeItems, updateItem } from '../../../../../../models/document/edits';
import { routeKeeper } from '../../../../../../renderer/features/canvas/mapping/routeKeeper';
import { placeAll } from '../../../../../../shared/drawing/placement/placeAll';
import { starterPlan } from '../starterPlan';

const plan = starterPlan('mid-market-producer');
const id = plan.workloads[0]?.id ?? '';

describe('leading flows through the drawing', () => {
  it('is not done again while only texts change', () => {
    const routesOf = routeKeeper();
    const before = routesOf(plan, plan.integrations, placeAll(plan));
    const typed = updateItem(plan, 'workloads', id, { name: 'Another name' });
    expect(routesOf(typed, typed.integrations, placeAll(typed))).toBe(before);
  });

  it('is done again when a card has moved', () => {
    const routesOf = routeKeeper();
    const before = routesOf(plan, plan.integrations, placeAll(plan));
    const moved = placeItems(plan, { [id]: { x: -2000, y: 2000 } });
    expect(routesOf(moved, moved.integrations, placeAll(moved))).not.toEqual(before);
  });

  it('gives every flow a route', () => {
    expect([...routeKeeper()(plan, plan.integrations, placeAll(plan)).keys()]).toEqual(plan.integrations.map((flow) => flow.id));
  });
});
