import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../../models/document';
import { emptyPlan } from '../../../../../../models/document';
import { findRegion } from '../../../../../../models/facts/regions';
import { answer } from '../../../../../../models/pipeline';
import type { Report } from '../../../../../../models/report/report';
import { AZURE_NODE_ID } from '../../../../../../renderer/features/canvas/mapping/azureNode';
import { toFlow } from '../../../../../../renderer/features/canvas/mapping/toFlow';
import { embeddedPriceBook } from '../../../../../../shared/prices/embeddedPriceBook';
import { starterPlan } from '../starterPlan';

const plan = starterPlan('mid-market-producer');
const [flow] = plan.integrations;
if (!flow) throw new Error('the starter has no flows');

function reportOf(of: Plan): Report {
  const result = answer(of, embeddedPriceBook);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe('drawing a plan', () => {
  it('shows every site, system and workload once, containers before what stands in them', () => {
    const { nodes } = toFlow(plan, null, []);
    expect(nodes.map(({ id }) => id)).toEqual([...plan.sites, ...plan.systems, ...plan.workloads].map(({ id }) => id));
  });

  it('puts housed systems into their sites and leaves the others free', () => {
    const { nodes } = toFlow(plan, null, []);
    const parents = nodes.filter(({ type }) => type === 'system').map(({ id, parentId }) => [id, parentId ?? null]);
    expect(parents).toEqual(plan.systems.map(({ id, siteId }) => [id, siteId]));
  });

  it('draws every flow from its source to its target', () => {
    const { edges } = toFlow(plan, null, []);
    expect(edges.map(({ id, source, target }) => ({ id, from: source, to: target }))).toEqual(plan.integrations.map(({ id, from, to }) => ({ id, from, to })));
  });

  it('announces direction and class of a flow', () => {
    const from = [...plan.systems, ...plan.workloads].find(({ id }) => id === flow.from)?.name ?? '';
    const label = toFlow(plan, null, []).edges[0]?.ariaLabel ?? '';
    expect(label).toContain(`from ${from} to `);
    expect(label.toLowerCase()).toContain(`${flow.mode} flow`);
  });

  it('marks what is selected, and only that', () => {
    const { nodes, edges } = toFlow(plan, null, [flow.from, flow.id]);
    expect([...nodes, ...edges].filter(({ selected }) => selected).map(({ id }) => id).sort()).toEqual([flow.from, flow.id].sort());
  });

  it('lets flows without a part in the selection step back', () => {
    const { edges } = toFlow(plan, null, [flow.from]);
    const expected = plan.integrations.map(({ from, to }) => (from === flow.from || to === flow.from ? 'linked' : 'beside'));
    expect(edges.map(({ data }) => data?.emphasis)).toEqual(expected);
  });

  it('counts the systems of a selected site to the selection', () => {
    const housed = plan.systems.find(({ id, siteId }) => siteId !== null && plan.integrations.some(({ from }) => from === id));
    const { edges } = toFlow(plan, null, [housed?.siteId ?? '']);
    expect(edges.filter(({ source }) => source === housed?.id).every(({ data }) => data?.emphasis === 'linked')).toBe(true);
  });

  it('lets nothing step back for something that is not on the canvas', () => {
    const { edges } = toFlow(plan, null, [plan.environments[0]?.id ?? '']);
    expect(edges.every(({ data }) => data?.emphasis === 'plain')).toBe(true);
  });

  it('leaves out a flow whose end is missing', () => {
    const broken: Plan = { ...plan, integrations: [{ ...flow, to: 'nowhere' }] };
    expect(toFlow(broken, null, []).edges).toEqual([]);
  });
});

describe('drawing the derived side', () => {
  const report = reportOf(plan);

  it('shows region, platform, web workers and database of the report', () => {
    const node = toFlow(plan, report, []).nodes.find(({ id }) => id === AZURE_NODE_ID);
    if (node?.type !== 'azure') throw new Error('no derived side');
    const { azure } = node.data;
    const tile = (id: string) => azure.tiles.find((candidate) => candidate.id === id);
    expect(azure.title).toContain(findRegion(report.summary.recommendation.region)?.displayName ?? 'no such region');
    expect(tile('web')?.value).toBe(String(report.summary.capacity.webWorkers));
    expect(tile('postgres')?.value).toBe(report.summary.capacity.postgres.sku.replace('Standard_', ''));
  });

  it('asks why only for figures that the report has', () => {
    const node = toFlow(plan, report, []).nodes[0];
    if (node?.type !== 'azure') throw new Error('no derived side');
    const unknown = node.data.azure.tiles.filter(({ figureId }) => figureId !== null && !(figureId in report.figures));
    expect(unknown).toEqual([]);
    expect(node.data.azure.tiles.find(({ id }) => id === 'web')?.figureId).not.toBeNull();
  });

  it('cannot be dragged, selected, deleted or connected', () => {
    expect(toFlow(plan, report, []).nodes[0]).toMatchObject({ id: AZURE_NODE_ID, draggable: false, selectable: false, deletable: false, connectable: false });
  });

  it('covers nothing that was drawn', () => {
    const [azure, ...drawn] = toFlow(plan, report, []).nodes;
    const top = Math.min(...drawn.filter(({ parentId }) => parentId === undefined).map(({ position }) => position.y));
    expect((azure?.position.y ?? 0) + (azure?.height ?? 0)).toBeLessThan(top);
  });

  it('is absent as long as nothing is drawn', () => {
    expect(toFlow(emptyPlan('empty', 'Empty', '2027-01-01'), report, []).nodes).toEqual([]);
  });
});
