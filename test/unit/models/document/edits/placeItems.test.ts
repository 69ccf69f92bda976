import { describe, expect, it } from 'vitest';
import { placeItems } from '../../../../../models/document/edits';
import { samplePlan } from './samplePlan';

describe('placeItems', () => {
  const plan = samplePlan();

  it('moves an item and keeps its drawn size', () => {
    const moved = placeItems(plan, { plant: { x: 50, y: 60 } });
    expect(moved.layout.places['plant']).toEqual({ x: 50, y: 60, width: 400, height: 300 });
    expect(moved.layout.places['bi']).toBe(plan.layout.places['bi']);
  });

  it('gives back the same plan when nothing moves', () => {
    expect(placeItems(plan, { bi: { x: 900, y: 0 } })).toBe(plan);
  });
});
