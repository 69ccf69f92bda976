import { describe, expect, it } from 'vitest';
import { parsePlan, serializePlan } from '../../../../../models/document';
import { siteSchema } from '../../../../../models/document/schema/site';
import { systemKindSchema } from '../../../../../models/document/schema/system';
import { processSchema } from '../../../../../models/document/schema/workload';
import { PALETTE, PALETTE_GROUPS } from '../../../../../renderer/features/palette/registry';
import { starterPlan } from '../canvas/starterPlan';

const NOWHERE = { siteId: null, place: null };
const plan = starterPlan('small-subsidiary');

describe('the palette', () => {
  it('offers every kind of the plan format', () => {
    const kinds = [
      ...siteSchema.shape.kind.options.map((kind) => `site:${kind}`),
      ...systemKindSchema.options.map((kind) => `system:${kind}`),
      ...processSchema.options.map((process) => `workload:${process}`),
    ];
    expect(PALETTE.map(({ id }) => id).toSorted()).toEqual(kinds.toSorted());
  });

  it('shows every entry in exactly one group', () => {
    expect(PALETTE_GROUPS.flatMap(({ entries }) => entries)).toEqual([...PALETTE]);
  });

  it('says of every entry what it is', () => {
    expect(PALETTE.filter(({ label, hint }) => label.trim() === '' || hint.trim() === '')).toEqual([]);
  });

  it.each(PALETTE.map((entry) => [entry.id, entry] as const))('adds a complete item for %s that can be saved and read', (_id, entry) => {
    const { plan: next, id } = entry.add(plan, NOWHERE);
    expect([...next.sites, ...next.systems, ...next.workloads].filter((item) => item.id === id)).toHaveLength(1);
    expect(parsePlan(serializePlan(next))).toMatchObject({ ok: true });
  });

  it('saves no place when the layout is to decide', () => {
    expect(PALETTE.filter((entry) => entry.add(plan, NOWHERE).plan.layout !== plan.layout)).toEqual([]);
  });
});
