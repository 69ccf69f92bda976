import { beforeEach, describe, expect, it } from 'vitest';
import { applyChange } from '../../../../../renderer/features/inspector/applyChange';
import type { Field } from '../../../../../renderer/features/inspector/fields/field';
import { SUBJECTS, type SubjectKind } from '../../../../../renderer/features/inspector/subjects';
import { usePlan } from '../../../../../renderer/state/usePlan';
import { starterPlan } from '../canvas/starterPlan';

const plan = starterPlan('mid-market-producer');
const site = plan.sites[0];
const workload = plan.workloads[0];
const flow = plan.integrations[0];
if (!site || !workload || !flow) throw new Error('the starter is too small');

function field(kind: SubjectKind, path: string): Field {
  const found = SUBJECTS[kind].sections.flatMap(({ fields }) => fields).find((candidate) => candidate.path === path);
  if (!found) throw new Error(`no field ${path}`);
  return found;
}
const change = (kind: SubjectKind, id: string, path: string, value: unknown) => applyChange(kind, id, field(kind, path), path, value);
const now = () => usePlan.getState();

beforeEach(() => now().replace(plan, null));

describe('changing a field', () => {
  it('changes that value and nothing else', () => {
    expect(change('sites', site.id, 'wan.downMbps', 450)).toBeNull();
    expect(now().plan).toEqual({ ...plan, sites: plan.sites.map((item) => (item === site ? { ...item, wan: { ...item.wan, downMbps: 450 } } : item)) });
  });

  it('frees the region, beside the regions that are there, and back', () => {
    expect(change('company', '', 'regions.free', true)).toBeNull();
    expect(now().plan.company.regions).toEqual({ ...plan.company.regions, free: true });
    now().undo();
    expect(now().plan).toEqual(plan);
  });

  it('makes one undo step of typing in one field', () => {
    for (const name of ['B', 'Br', 'Brn', 'Brno 2']) change('sites', site.id, 'name', name);
    expect(now().undoSteps).toHaveLength(1);
    now().undo();
    expect(now().plan).toEqual(plan);
  });

  it('makes a step of its own for each field and each item', () => {
    change('sites', site.id, 'name', 'One');
    change('sites', site.id, 'surviveHoursWithoutWan', 6);
    change('workloads', workload.id, 'name', 'Two');
    expect(now().undoSteps).toHaveLength(3);
  });

  it('makes a step of its own for every row that is added', () => {
    change('sites', site.id, 'users', [...site.users, { class: 'sales', named: 1, activeShare: 1 }]);
    change('sites', site.id, 'users', site.users);
    expect(now().undoSteps).toHaveLength(2);
  });

  it('keeps no empty list of price steps, and each change of it is undone by itself', () => {
    const step = { id: 'price-step', what: 'azure', from: '2028-01-01', change: 0.05, reason: '' };
    expect(change('prices', '', 'priceSteps', [step])).toBeNull();
    expect(now().plan.priceSteps).toEqual([step]);
    expect(change('prices', '', 'priceSteps', [{ ...step, change: 100 }])).toMatch(/^[A-Z].*\.$/);
    change('prices', '', 'priceSteps', []);
    expect(Object.keys(now().plan)).not.toContain('priceSteps');
    now().undo();
    expect(now().plan.priceSteps).toEqual([step]);
  });

  it('says which values go together, refuses a pair said twice, and keeps no empty list', () => {
    change('ranges', '', 'correlations', [{ id: 'correlation', between: ['demand.peak-factor', 'demand.growth'], rank: 0.5, by: 'Controller', reason: '' }]);
    const [said] = now().plan.correlations ?? [];
    expect(said?.rank).toBe(0.5);
    expect(change('ranges', '', 'correlations', [{ ...said, rank: 2 }])).toMatch(/^[A-Z].*\.$/);
    expect(change('ranges', '', 'correlations', [said, { ...said, id: 'again' }])).toMatch(/^[A-Z].*\.$/);
    expect(now().plan.correlations).toEqual([said]);
    change('ranges', '', 'correlations', []);
    expect(Object.keys(now().plan)).not.toContain('correlations');
  });

  it.each([
    ['sites', site.id, 'name', ''],
    ['sites', site.id, 'surviveHoursWithoutWan', -1],
    ['sites', site.id, 'place.country', 'Germany'],
    ['sites', site.id, 'timeZone', 'Europe/Nowhere'],
    ['workloads', workload.id, 'rtoMinutes', 2.5],
    ['integrations', flow.id, 'to', flow.from],
    ['company', '', 'regions.home', 'atlantis'],
    ['company', '', 'exchangeRatePerUsd', '0,92'],
    ['data', '', 'backupRetentionDays', 1],
  ] as const)('refuses a wrong value of %s %s at %s with a sentence and leaves the plan alone', (kind, id, path, value) => {
    expect(change(kind, id, path, value)).toMatch(/^[A-Z].*\.$/);
    expect(now().plan).toBe(plan);
    expect(now().undoSteps).toEqual([]);
  });

  it('gives limits of a share in per cent', () => {
    const [users] = SUBJECTS.sites.sections.flatMap(({ fields }) => fields).filter(({ path }) => path === 'users');
    const column = users?.editor.type === 'list' ? users.editor.columns.find(({ path }) => path === 'activeShare') : undefined;
    expect(column && applyChange('sites', site.id, column, 'users.0.activeShare', 1.2)).toContain('100');
  });

  it('gives a system that changes its site a new place there', () => {
    const system = plan.systems.find(({ siteId }) => siteId === site.id);
    const other = plan.sites[1];
    expect(change('systems', system?.id ?? '', 'siteId', other?.id)).toBeNull();
    expect(now().plan.systems.find(({ id }) => id === system?.id)).toMatchObject({ siteId: other?.id, hosting: 'site' });
    expect(now().plan.layout.places).not.toHaveProperty(system?.id ?? '');
  });

  it('says so when the item has left the plan', () => {
    expect(change('sites', 'gone', 'name', 'Anything')).toContain('no longer');
  });
});
