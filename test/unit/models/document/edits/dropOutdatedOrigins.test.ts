import { describe, expect, it } from 'vitest';
import { dropOutdatedOrigins, setProvenance, updateCompany, updateItem } from '../../../../../models/document/edits';
import type { Plan, Provenance } from '../../../../../models/document';
import { createPlanStore } from '../../../../../renderer/state/planStore';
import { samplePlan } from './samplePlan';

const said = (path: string, by = 'IT'): Provenance => ({ path, by, sure: 'measured', asOf: null, note: '' });
const withOrigins = (...entries: readonly Provenance[]): Plan => entries.reduce(setProvenance, { ...samplePlan(), provenance: [] });
const paths = ({ provenance }: Plan) => provenance.map(({ path, by }) => `${path} ${by}`);

const COST = '/sites/plant/downtimeCostPerHour';
const setCost = (cost: number) => (plan: Plan) => updateItem(plan, 'sites', 'plant', { downtimeCostPerHour: cost });
const setUp = (upMbps: number) => (plan: Plan) => {
  const wan = plan.sites.find(({ id }) => id === 'plant')?.wan;
  return wan ? updateItem(plan, 'sites', 'plant', { wan: { ...wan, upMbps } }) : plan;
};

describe('who said a value that is typed over', () => {
  it('is nobody, while other values keep their origin', () => {
    const before = withOrigins(said(COST), said('/company/growthPerYear'));
    expect(paths(dropOutdatedOrigins(before, setCost(123_456)(before)))).toEqual(['/company/growthPerYear IT']);
  });

  it('stays for a group without the part that changed, and what is said of a part by itself stays too', () => {
    const before = withOrigins(said('/sites/plant/wan'), said('/sites/plant/wan/downMbps', 'Provider'));
    const after = dropOutdatedOrigins(before, setUp(7)(before));
    const parts = Object.keys(before.sites.find(({ id }) => id === 'plant')?.wan ?? {}).filter((key) => key !== 'upMbps' && key !== 'downMbps');
    expect(paths(after).toSorted()).toEqual([...parts.map((key) => `/sites/plant/wan/${key} IT`), '/sites/plant/wan/downMbps Provider'].toSorted());
  });

  it('stays where the edit itself says who said the new value', () => {
    const before = withOrigins(said(COST));
    const after = setProvenance(setCost(123_456)(before), said(COST, 'Controlling'));
    expect(dropOutdatedOrigins(before, after)).toBe(after);
  });

  it('is left alone by edits of anything else', () => {
    const before = withOrigins(said(COST));
    const after = updateCompany(before, { growthPerYear: 0.5 });
    expect(dropOutdatedOrigins(before, after)).toBe(after);
  });
});

describe('the store', () => {
  const origins = (store: ReturnType<typeof createPlanStore>) => paths(store.getState().plan);

  it('forgets the origin with the edit and brings it back with undo', () => {
    const store = createPlanStore(withOrigins(said(COST)));
    store.getState().edit('Cost', setCost(123_456));
    expect(origins(store)).toEqual([]);
    store.getState().undo();
    expect(origins(store)).toEqual([`${COST} IT`]);
    store.getState().redo();
    expect(origins(store)).toEqual([]);
  });

  it('keeps the origin of a value that is typed back to what it was within one step', () => {
    const plan = withOrigins(said(COST));
    const own = plan.sites.find(({ id }) => id === 'plant')?.downtimeCostPerHour ?? 0;
    const store = createPlanStore(plan);
    store.getState().edit('Cost', setCost(own + 1), 'field');
    expect(origins(store)).toEqual([]);
    store.getState().edit('Cost', setCost(own), 'field');
    expect(origins(store)).toEqual([`${COST} IT`]);
  });
});
