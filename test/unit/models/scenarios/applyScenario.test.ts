import { describe, expect, it } from 'vitest';
import type { Plan, Scenario } from '../../../../models/document';
import { readAt } from '../../../../models/document/pointer';
import { applyScenario } from '../../../../models/scenarios/applyScenario';
import { checkScenarios } from '../../../../models/scenarios/checkScenarios';
import { STARTERS } from '../../../../models/templates';
import { starterPlan } from '../evaluation/plans';

const plan = starterPlan('mid-market-producer');
const scenarioOf = (...changes: Scenario['changes']): Scenario => ({ id: 'what-if', name: 'What if', description: '', changes });

function applied(...changes: Scenario['changes']): Plan {
  const result = applyScenario(plan, scenarioOf(...changes));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const codesOf = (...changes: Scenario['changes']): readonly string[] => {
  const result = applyScenario(plan, scenarioOf(...changes));
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe('a scenario', () => {
  it('changes a field of the plan, of an item and of an item inside an item', () => {
    const changed = applied(
      { path: '/company/growthPerYear', value: 0.2 },
      { path: '/sites/brno-plant/surviveHoursWithoutWan', value: 36 },
      { path: '/sites/brno-plant/wan/downMbps', value: 77 },
    );
    expect(changed.company.growthPerYear).toBe(0.2);
    expect(changed.sites.find(({ id }) => id === 'brno-plant')).toEqual({ ...plan.sites[0], surviveHoursWithoutWan: 36, wan: { ...plan.sites[0]?.wan, downMbps: 77 } });
    expect(changed.sites.slice(1)).toEqual(plan.sites.slice(1));
  });

  it('brings a new item by its id, also one that later changes point at', () => {
    const plant = { ...plan.sites[0], id: 'zlin', name: 'Zlín' };
    const changed = applied({ path: '/sites/zlin', value: plant }, { path: '/workloads/production-orders/siteIds', value: ['brno-plant', 'zlin'] });
    expect(changed.sites.map(({ id }) => id)).toEqual([...plan.sites.map(({ id }) => id), 'zlin']);
  });

  it('takes an item away with all that falls with it, and leaves the drawing alone', () => {
    const changed = applied({ path: '/sites/olomouc-plant', value: null });
    expect(changed.sites.map(({ id }) => id)).toEqual(['brno-plant', 'prague-office'].filter((id) => plan.sites.some((site) => site.id === id)));
    expect(changed.systems.some(({ siteId }) => siteId === 'olomouc-plant')).toBe(false);
    expect(changed.layout).toEqual(plan.layout);
    expect(changed.scenarios).toBe(plan.scenarios);
  });

  it('may set a field that the plan leaves out', () => {
    expect(applied({ path: '/company/regions/free', value: true }).company.regions.free).toBe(true);
  });

  it('leaves the plan as it was', () => {
    const before = JSON.stringify(plan);
    applied({ path: '/company/growthPerYear', value: 0.2 }, { path: '/sites/olomouc-plant', value: null });
    expect(JSON.stringify(plan)).toBe(before);
  });
});

describe('a change that can not be made', () => {
  it.each([
    ['an item that is not there', '/sites/ghost/name', 'x'],
    ['a field that no plan has', '/company/colour', 'red'],
    ['a field below a number', '/company/growthPerYear/more', 1],
    ['a list that no plan has', '/plants', []],
    ['a place by position', '/sites/0/name', 'x'],
    ['the prototype of the plan', '/__proto__/polluted', 1],
  ])('is named: %s', (_what, path, value) => {
    const result = applyScenario({ ...plan, scenarios: [scenarioOf(), { ...scenarioOf({ path, value }), id: 'second' }] }, { ...scenarioOf({ path: '/company/growthPerYear', value: 0.1 }, { path, value }), id: 'second' });
    expect(result).toEqual({ ok: false, problems: [{ code: 'plan.scenario-path-missing', path: 'scenarios[1].changes[1].path', params: { scenario: 'What if', got: path } }] });
  });

  it.each([
    ['/company/growthPerYear', 'much'],
    ['/company/growthPerYear', undefined],
    ['/sites/brno-plant/users', [{ class: 'astronaut', named: 1, activeShare: 1 }]],
    ['/sites/brno-plant', { id: 'brno-plant' }],
    ['/sites/zlin', { ...plan.sites[0] }],
    ['/sites/brno-plant', 7],
  ])('is refused with its value: %s', (path, value) => {
    expect(new Set(codesOf({ path, value }))).toEqual(new Set(['plan.scenario-value-invalid']));
  });

  it.each(['/id', '/format', '/formatVersion', '/scenarios', '/layout/places', '/sites/brno-plant/id', '/sites', '/company', '/company/currency', '/remarks/second-line/text', '/priceBook'])('is refused because %s is the same in every scenario', (path) => {
    expect(codesOf({ path, value: readAt(plan, path) ?? null })).toEqual(['plan.scenario-path-fixed']);
  });

  it('is found where the changed plan no longer holds together', () => {
    expect(codesOf({ path: '/workloads/production-orders/siteIds', value: ['nowhere'] })).toEqual(['plan.scenario-contradiction']);
    expect(codesOf({ path: '/environments/production/kind', value: 'test' })).toEqual(['plan.scenario-contradiction']);
  });

  it('does not hide the other ones', () => {
    expect(codesOf({ path: '/plants', value: 1 }, { path: '/id', value: 'x' }, { path: '/company/growthPerYear', value: null })).toEqual(['plan.scenario-path-missing', 'plan.scenario-path-fixed', 'plan.scenario-value-invalid']);
  });
});

it.each(STARTERS)('every scenario of $id can be made', ({ plan: starter }) => {
  expect(starter.scenarios.length).toBeGreaterThan(0);
  expect(checkScenarios(starter)).toEqual([]);
});
