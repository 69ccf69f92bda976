import { describe, expect, it } from 'vitest';
import { placeItems, updateItem } from '../../../../../../models/document/edits';
import { keepIdentity } from '../../../../../../renderer/features/canvas/mapping/keepIdentity';
import { toFlow } from '../../../../../../renderer/features/canvas/mapping/toFlow';
import { starterPlan } from '../starterPlan';

const plan = starterPlan('global-manufacturer');

describe('keeping unchanged parts of the drawing', () => {
  it('hands out the very same cards and lines when nothing changed', () => {
    const keep = keepIdentity();
    const before = keep(toFlow(plan, null, []));
    const after = keep(toFlow({ ...plan, name: 'Renamed' }, null, []));
    expect(after.nodes.every((node, index) => node === before.nodes[index])).toBe(true);
    expect(after.edges.every((edge, index) => edge === before.edges[index])).toBe(true);
  });

  it('gives a new object to the one card whose text changed', () => {
    const keep = keepIdentity();
    const before = keep(toFlow(plan, null, []));
    const id = plan.workloads[2]?.id ?? '';
    const after = keep(toFlow(updateItem(plan, 'workloads', id, { name: 'Another name' }), null, []));
    const changed = after.nodes.filter((node, index) => node !== before.nodes[index]).map((node) => node.id);
    expect(changed).toEqual([id]);
  });

  it('gives a new object to the one card that moved', () => {
    const keep = keepIdentity();
    const before = keep(toFlow(plan, null, []));
    const id = plan.workloads[0]?.id ?? '';
    const after = keep(toFlow(placeItems(plan, { [id]: { x: 5000, y: 5000 } }), null, []));
    expect(after.nodes.filter((node, index) => node !== before.nodes[index]).map((node) => node.id)).toEqual([id]);
  });

  it('notices a change of selection', () => {
    const keep = keepIdentity();
    keep(toFlow(plan, null, []));
    const id = plan.sites[0]?.id ?? '';
    expect(keep(toFlow(plan, null, [id])).nodes.find((node) => node.id === id)?.selected).toBe(true);
  });
});
