import { describe, expect, it, vi } from 'vitest';
import { compareScenarios } from '../../models/compare';
import type { Plan, Scenario } from '../../models/document';
import { answer } from '../../models/pipeline';
import { walkSteps } from '../../models/problem/walkSteps';
import { applyScenario } from '../../models/scenarios/applyScenario';
import { BRIDGE_CAUSES, type ComparedPlan, type CostBridge, type LayerDifference } from '../../models/scenarios/comparison';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { seeded } from '../fixtures/seeded';
import { randomPlan } from './optimiser/randomPlans';

vi.setConfig({ testTimeout: 120_000 });

const SEEDS = Array.from({ length: 8 }, (_, at) => at + 101);

/** Without free regions, which only make the search longer. */
function homePlan(seed: number): Plan {
  const plan = randomPlan(seed, seed % 4 === 0);
  return { ...plan, company: { ...plan.company, regions: { ...plan.company.regions, free: false } } };
}

/** Up to five changes of all kinds; some only fit together, some make decisions turn. */
function randomScenario(plan: Plan, seed: number): Scenario {
  const random = seeded(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const site = pick(plan.sites);
  const workload = pick(plan.workloads);
  const grown = { ...site, id: 'bought', name: 'Bought plant' };
  const kinds: readonly (() => Scenario['changes'])[] = [
    () => [{ path: '/company/growthPerYear', value: Math.round(random() * 100) / 100 }],
    () => [{ path: '/company/exchangeRatePerUsd', value: (0.5 + random()).toFixed(3) }],
    () => [{ path: '/company/regions/home', value: pick(['westeurope', 'northeurope', 'uksouth']) }],
    () => [{ path: `/sites/${site.id}/downtimeCostPerHour`, value: Math.floor(random() * 90_000) }],
    () => [{ path: `/workloads/${workload.id}/rtoMinutes`, value: pick([10, 60, 600]) }],
    () => [{ path: '/data/databaseGiB', value: Math.floor(random() * 900) }],
    // The workload names the plant before it is there.
    () => [{ path: `/workloads/${workload.id}/siteIds`, value: [...workload.siteIds, 'bought'] }, { path: '/sites/bought', value: grown }],
  ];
  const start = Math.floor(random() * kinds.length);
  const chosen = Array.from({ length: 1 + Math.floor(random() * 4) }, (_, at) => kinds[(start + at) % kinds.length]?.() ?? []);
  return { id: `what-if-${seed}`, name: `What if ${seed}`, description: '', changes: chosen.flat() };
}

const cents = (amount: string): number => Math.round(Number(amount) * 100);
const sum = (amounts: readonly string[]): number => amounts.reduce((all, amount) => all + cents(amount), 0);

function compared(plan: Plan, ids: readonly string[]): readonly ComparedPlan[] {
  const result = walkSteps(compareScenarios(plan, embeddedPriceBook, ids));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.columns;
}

function expectWhole(layers: readonly LayerDifference[], difference: string): void {
  expect(sum(layers.map(({ total }) => total))).toBe(cents(difference));
  for (const layer of layers) expect(sum(BRIDGE_CAUSES.map((cause) => layer[cause]))).toBe(cents(layer.total));
}

describe.each(SEEDS)('the bridge of random plan %i', (seed) => {
  const bare = homePlan(seed);
  const scenario = randomScenario(bare, seed);
  const plan = { ...bare, scenarios: [scenario] };
  const bridge = compared(plan, [scenario.id])[1]?.bridge as CostBridge;

  it('adds up to the difference of the two bills to the cent', () => {
    const changed = applyScenario(plan, scenario);
    const [before, after] = [answer(plan, embeddedPriceBook), changed.ok ? answer(changed.value, embeddedPriceBook) : changed];
    if (!before.ok || !after.ok) throw new Error('no answer');
    expect(cents(bridge.difference)).toBe(cents(after.value.summary.cost.monthly) - cents(before.value.summary.cost.monthly));
    expect(sum(bridge.steps.map(({ difference }) => difference))).toBe(cents(bridge.difference));
    expectWhole(bridge.layers, bridge.difference);
    for (const step of bridge.steps) expectWhole(step.layers, step.difference);
  });

  it('tells every change once, in the order of the scenario', () => {
    expect(bridge.steps.flatMap(({ changes }) => changes.map(({ path }) => path))).toEqual(scenario.changes.map(({ path }) => path));
  });

  it('gives the first change what it does alone', () => {
    const first = bridge.steps[0]?.changes.length ?? 0;
    const alone = { ...scenario, id: 'alone', changes: scenario.changes.slice(0, first) };
    expect(compared({ ...plan, scenarios: [alone] }, ['alone'])[1]?.bridge?.difference).toBe(bridge.steps[0]?.difference);
  });
});

it('ends at the same bill, whatever the order of changes that do not touch', () => {
  for (const seed of SEEDS.slice(0, 3)) {
    const plan = homePlan(seed);
    const [one, other] = [{ path: '/company/growthPerYear', value: 0.4 }, { path: '/data/databaseGiB', value: 700 }];
    const ways = [[one, other], [other, one]].map((changes, at) => ({ id: `way-${at}`, name: 'Way', description: '', changes }));
    const [, a, b] = compared({ ...plan, scenarios: ways }, ways.map(({ id }) => id));
    expect(a?.bridge?.difference).toBe(b?.bridge?.difference);
    expect(a?.bridge?.layers).toEqual(b?.bridge?.layers);
    expect(a?.bridge?.steps.map(({ changes }) => changes[0]?.path)).toEqual(b?.bridge?.steps.map(({ changes }) => changes[0]?.path).reverse());
  }
});

it('counts changes that only fit together as one step', () => {
  const plan = homePlan(5);
  const [site, workload] = [plan.sites[0], plan.workloads[0]];
  const changes = [
    { path: '/company/growthPerYear', value: 0.3 },
    { path: `/workloads/${workload?.id ?? ''}/siteIds`, value: ['bought'] },
    { path: '/sites/bought', value: { ...site, id: 'bought', name: 'Bought plant' } },
  ];
  const [, column] = compared({ ...plan, scenarios: [{ id: 'bought', name: 'Bought', description: '', changes }] }, ['bought']);
  expect(column?.bridge?.steps.map((step) => step.changes.length)).toEqual([1, 2]);
});
