import { describe, expect, it } from 'vitest';
import { parsePlan, readCopiedItems, serializePlan } from '../../../../models/document';
import { copyItems, pasteItems } from '../../../../models/document/edits';
import { STARTERS } from '../../../../models/templates';

const [plan, other] = ['mid-market-producer', 'small-subsidiary'].map((id) => STARTERS.find((starter) => starter.id === id)?.plan);
if (!plan || !other) throw new Error('the starters are there');
const site = plan.sites[0]?.id ?? '';
const workload = plan.workloads.find(({ siteIds }) => siteIds.includes(site)) ?? plan.workloads[0];
const housed = plan.systems.filter(({ siteId }) => siteId === site);

describe('copying', () => {
  it('takes the systems of a site and the flows between whatever is copied', () => {
    const all = [...plan.sites, ...plan.systems, ...plan.workloads].map(({ id }) => id);
    expect(copyItems(plan, [site], {}).systems).toEqual(housed);
    expect(copyItems(plan, all, {}).integrations).toEqual(plan.integrations);
  });

  it('leaves the production environment', () => {
    expect(copyItems(plan, plan.environments.map(({ id }) => id), {}).environments.map(({ kind }) => kind)).not.toContain('production');
  });

  it('reads its own text back, and no other', () => {
    const copied = copyItems(plan, [site, workload?.id ?? ''], { [site]: { x: 8, y: 16 } });
    expect(readCopiedItems(JSON.stringify(copied))).toEqual(copied);
    for (const text of ['', 'Brno\tPlant\n', '{}', '[]', serializePlan(plan), JSON.stringify({ ...copied, extra: 1 }), '['.repeat(100_000)]) expect(readCopiedItems(text)).toBeNull();
  });
});

describe('pasting', () => {
  const everything = copyItems(plan, [...plan.sites, ...plan.systems, ...plan.workloads].map(({ id }) => id), {});

  it.each([plan, other])('gives a plan that can be saved and opened, with nothing lost: into $name', (into) => {
    const pasted = pasteItems(into, everything);
    expect(parsePlan(serializePlan(pasted.plan)).ok).toBe(true);
    expect(pasted).toMatchObject({ flowsLeft: 0, tiesLeft: 0 });
    expect(pasted.plan.integrations).toHaveLength(into.integrations.length + plan.integrations.length);
  });

  it('never touches what is there', () => {
    const { plan: next } = pasteItems(other, everything);
    expect(next.sites.slice(0, other.sites.length)).toEqual(other.sites);
    expect(next.integrations.slice(0, other.integrations.length)).toEqual(other.integrations);
  });

  it('ties copies to copies, and to the originals only in the plan that they come from', () => {
    const alone = copyItems(plan, [workload?.id ?? ''], {});
    expect(pasteItems(plan, alone).plan.workloads.at(-1)?.siteIds).toEqual(workload?.siteIds);
    const abroad = pasteItems(other, alone);
    expect(abroad.plan.workloads.at(-1)?.siteIds).toEqual([]);
    expect(abroad.tiesLeft).toBe(workload?.siteIds.length);
  });

  it('puts a system without its site where such systems live outside, and says so', () => {
    const pasted = pasteItems(other, copyItems(plan, [housed[0]?.id ?? ''], {}));
    expect(pasted.plan.systems.at(-1)?.siteId).toBeNull();
    expect(pasted.plan.systems.at(-1)?.hosting).not.toBe('site');
    expect(pasted.tiesLeft).toBe(1);
  });

  it('leaves out a flow that would hang in the air', () => {
    const flow = plan.integrations[0]?.id ?? '';
    expect(pasteItems(other, copyItems(plan, [flow], {}))).toMatchObject({ plan: other, flowsLeft: 1 });
    expect(pasteItems(plan, copyItems(plan, [flow], {})).plan.integrations).toHaveLength(plan.integrations.length + 1);
  });
});
