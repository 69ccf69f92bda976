import { describe, expect, it } from 'vitest';
import { renamePlan, updateCompany, updateData, updateItem } from '../../../../../models/document/edits';
import { samplePlan } from './samplePlan';

describe('updates of fields', () => {
  const plan = samplePlan();

  it('changes one field of one item and shares the rest', () => {
    const changed = updateItem(plan, 'sites', 'plant-2', { surviveHoursWithoutWan: 12 });
    expect(changed.sites[1]?.surviveHoursWithoutWan).toBe(12);
    expect(changed.sites[0]).toBe(plan.sites[0]);
    expect(changed.systems).toBe(plan.systems);
  });

  it('gives back the same plan when nothing differs or the item is unknown', () => {
    expect(updateItem(plan, 'sites', 'plant', { name: plan.sites[0]?.name ?? '' })).toBe(plan);
    expect(updateItem(plan, 'systems', 'nowhere', { name: 'X' })).toBe(plan);
    expect(updateCompany(plan, { country: plan.company.country })).toBe(plan);
    expect(updateData(plan, {})).toBe(plan);
    expect(renamePlan(plan, '  ')).toBe(plan);
  });

  it('changes company, data and name', () => {
    expect(updateCompany(plan, { regulations: ['nis2'] }).company.regulations).toEqual(['nis2']);
    expect(updateData(plan, { databaseGiB: 900 }).data.databaseGiB).toBe(900);
    expect(renamePlan(plan, ' Brno move ').name).toBe('Brno move');
  });
});
