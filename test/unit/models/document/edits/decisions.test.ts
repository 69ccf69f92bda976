import { describe, expect, it } from 'vitest';
import type { Pin } from '../../../../../models/document';
import { clearAssumption, clearPin, setAssumption, setPin } from '../../../../../models/document/edits';
import { samplePlan } from './samplePlan';

const pin = (id: string, target: Pin['target'], value: string): Pin => ({ id, target, value, by: 'Board', reason: 'Agreed' });

describe('assumptions and pins', () => {
  const plan = samplePlan();

  it('replaces an override of the same assumption and clears it again', () => {
    const once = setAssumption(plan, { id: 'demand.burst', value: 2, by: 'IT', reason: 'Measured' });
    const twice = setAssumption(once, { id: 'demand.burst', value: 3, by: 'IT', reason: 'Measured again' });
    expect(twice.assumptions.map((override) => override.value)).toEqual([3]);
    expect(clearAssumption(twice, 'demand.burst').assumptions).toEqual([]);
    expect(clearAssumption(plan, 'demand.burst')).toBe(plan);
  });

  it('keeps one pin for one target', () => {
    const both = setPin(setPin(plan, pin('a', 'tier', 'zone-redundant')), pin('b', 'tenancy', 'shared'));
    const changed = setPin(both, pin('c', 'tier', 'cross-region'));
    expect(changed.pins.map((item) => [item.id, item.value])).toEqual([['c', 'cross-region'], ['b', 'shared']]);
    expect(clearPin(changed, 'c').pins.map((item) => item.id)).toEqual(['b']);
    expect(clearPin(changed, 'zz')).toBe(changed);
  });
});
