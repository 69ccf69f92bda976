import { describe, expect, it } from 'vitest';
import { placeItems } from '../../../../../../models/document/edits';
import type { Plan } from '../../../../../../models/document';
import { fromAfar } from '../../../../../../renderer/features/canvas/crowd/fromAfar';
import { readableFlows } from '../../../../../../renderer/features/canvas/crowd/readableFlows';
import { strokesOf } from '../../../../../../renderer/features/canvas/crowd/strokesOf';
import { routeKeeper } from '../../../../../../renderer/features/canvas/mapping/routeKeeper';
import { toFlow } from '../../../../../../renderer/features/canvas/mapping/toFlow';
import { placeAll } from '../../../../../../shared/drawing/placement/placeAll';
import { crowdedPlan } from '../../../../../bench/crowdedPlan';
import { starterPlan } from '../starterPlan';

const plan = starterPlan('global-manufacturer');
const crowd = crowdedPlan(plan, { nodes: 400, flows: 600 });
const [workload] = plan.workloads;
const id = workload?.id ?? '';
const touches = (end: string) => (flow: Plan['integrations'][number]) => flow.from === end || flow.to === end;
const idsOf = (flows: readonly { readonly id: string }[]) => flows.map((flow) => flow.id).toSorted();

describe('a crowded drawing', () => {
  const routesOf = routeKeeper();
  const drawn = (of: Plan, selection: readonly string[] = []) => toFlow(of, null, selection, false, routesOf);
  const linesOf = (of: Plan) => new Map(strokesOf(drawn(of).edges, placeAll(of)).flatMap(({ lines }) => lines.map((line) => [line.id, line.path] as const)));

  it('paints every flow once', () => {
    const lines = strokesOf(drawn(plan).edges, placeAll(plan)).flatMap((stroke) => stroke.lines);
    expect(idsOf(lines)).toEqual(idsOf(plan.integrations));
  });

  it('leads the lines of a moved card to its new place', () => {
    const before = linesOf(plan);
    const after = linesOf(placeItems(plan, { [id]: { x: -5000, y: -5000 } }));
    const led = plan.integrations.filter((flow) => before.get(flow.id) !== after.get(flow.id));
    expect(plan.integrations.filter(touches(id)).length).toBeGreaterThan(0);
    expect(idsOf(led.filter(touches(id)))).toEqual(idsOf(plan.integrations.filter(touches(id))));
  });

  it('draws the flows of the selected card to be read, and those with an end in sight', () => {
    const { edges } = drawn(plan, [id]);
    expect(idsOf(readableFlows(edges, new Set(), null))).toEqual(idsOf(plan.integrations.filter(touches(id))));
    expect(idsOf(readableFlows(drawn(plan).edges, new Set([id]), null))).toEqual(idsOf(plan.integrations.filter(touches(id))));
  });

  it('leaves bare what steps back behind the selected card, and the flows of a selection that has too many', () => {
    const everything = new Set(plan.integrations.flatMap(({ from, to }) => [from, to]));
    expect(idsOf(readableFlows(drawn(plan, [id]).edges, everything, null))).toEqual(idsOf(plan.integrations.filter(touches(id))));
    const all = drawn(crowd, [...crowd.systems, ...crowd.workloads].map((item) => item.id));
    expect(readableFlows(all.edges, new Set(), null)).toEqual([]);
  });

  it('draws the flow that the keyboard goes to', () => {
    const wanted = plan.integrations[0]?.id ?? '';
    expect(idsOf(readableFlows(drawn(plan).edges, new Set(), wanted))).toEqual([wanted]);
  });

  it('hides from afar what stands in sites, and keeps it known to the flows', () => {
    const { nodes } = drawn(plan);
    const seen = nodes.map(fromAfar);
    expect(idsOf(seen)).toEqual(idsOf(nodes));
    expect(idsOf(seen.filter(({ hidden }) => hidden))).toEqual(idsOf(plan.systems.filter(({ siteId }) => siteId !== null)));
    expect(seen.filter(({ data }) => 'isBare' in data && data.isBare).map((node) => node.parentId)).toEqual(Array.from({ length: seen.filter(({ hidden }) => !hidden).length }, () => undefined));
    const again = nodes.map(fromAfar);
    expect(again.filter((node, index) => node !== seen[index])).toEqual([]);
  });
});
