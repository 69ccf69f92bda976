import { describe, expect, it } from 'vitest';
import { STARTERS } from '../../../../../models/templates';
import { readAt } from '../../../../../models/document/pointer';
import { inputWords } from '../../../../../renderer/features/tables/inputWords';

const plan = STARTERS.find(({ id }) => id === 'global-manufacturer')?.plan;
if (!plan) throw new Error('the starter is gone');

describe('an input in words', () => {
  it('is named as its form names it, with its unit', () => {
    const growth = inputWords(plan, '/company/growthPerYear');
    expect([growth?.place, growth?.value(0.08)]).toEqual(['Growth', '8 % a year']);
    const survives = inputWords(plan, '/sites/ostrava-plant/surviveHoursWithoutWan');
    expect([survives?.place, survives?.value(72)]).toEqual(['Ostrava gearbox plant: Must survive', '72 h']);
  });

  it('has names in place of ids', () => {
    expect(inputWords(plan, '/workloads/manufacturing-emea/siteIds')?.value(['ostrava-plant', 'izmir-plant'])).toBe('Ostrava gearbox plant; Izmir motor plant');
  });

  it('is the part of the form for a group of values, which has no value of its own', () => {
    const line = inputWords(plan, '/sites/geelong-plant/wan');
    expect([line?.place, line?.value(readAt(plan, '/sites/geelong-plant/wan'))]).toEqual(['Geelong service plant: Line to the cloud', null]);
  });

  it('is unknown where no form edits it', () => {
    expect(inputWords(plan, '/sites/geelong-plant')).toBeNull();
    expect(inputWords(plan, '/layout/geelong-plant/x')).toBeNull();
  });
});
