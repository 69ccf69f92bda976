import { describe, expect, test, vi } from 'vitest';
import { serializePlan, type Plan } from '../../models/document';
import type { Comparison } from '../../models/scenarios/comparison';
import { STARTERS } from '../../models/templates';
import { plantwright, type Finished } from './terminal';

vi.setConfig({ testTimeout: 120_000 });

const starter = (id: string): Plan => {
  const found = STARTERS.find((each) => each.id === id);
  if (!found) throw new Error(`no starter ${id}`);
  return found.plan;
};
const comparisonOf = ({ out }: Finished): Comparison => JSON.parse(out) as Comparison;

describe('compare', () => {
  test('sets the plan beside its scenarios, for people and as JSON', async () => {
    const json = await plantwright(['compare', 'starter:mid-market-producer', '--json']);
    expect([json.code, json.err]).toEqual([0, '']);
    const { columns, rows } = comparisonOf(json);
    expect(columns.map(({ id }) => id)).toEqual([null, ...starter('mid-market-producer').scenarios.map(({ id }) => id)]);
    const { out } = await plantwright(['compare', 'starter:mid-market-producer']);
    for (const { name, bridge } of columns) {
      expect(out).toContain(name);
      if (bridge) expect(out).toContain(bridge.to);
    }
    for (const { label } of rows) expect(out).toContain(label);
  });

  test('shows of every column what evaluate says of that scenario', async () => {
    const { columns, rows } = comparisonOf(await plantwright(['compare', 'starter:small-subsidiary', '--json']));
    const bills = rows.find(({ id }) => id === 'cost.monthly')?.values;
    for (const [at, { id, hash }] of columns.entries()) {
      const { out } = await plantwright(['evaluate', 'starter:small-subsidiary', '--json', ...(id === null ? [] : ['--scenario', id])]);
      const { cost, plan, scenario } = JSON.parse(out) as { cost: { monthly: string }; plan: { hash: string }; scenario?: { id: string } };
      expect([bills?.[at], hash, id]).toEqual([cost.monthly, plan.hash, scenario?.id ?? null]);
    }
  });

  test('takes the scenarios that are asked for, in that order', async () => {
    const { columns } = comparisonOf(await plantwright(['compare', 'starter:mid-market-producer', '--json', '--scenario', 'faster-growth, longer-survival']));
    expect(columns.map(({ id }) => id)).toEqual([null, 'faster-growth', 'longer-survival']);
  });

  test('names a scenario that is not there, and the ones that are', async () => {
    const { code, err } = await plantwright(['compare', 'starter:mid-market-producer', '--scenario', 'boom']);
    expect([code, err]).toEqual([2, expect.stringContaining('There is no scenario "boom"')]);
    expect(err).toContain('longer-survival, faster-growth');
  });
});

describe('a scenario that can not be made', () => {
  const plan = starter('small-subsidiary');
  const broken = serializePlan({
    ...plan,
    scenarios: [{ id: 'wrong', name: 'All wrong', description: '', changes: [{ path: '/sites/lisbon/surviveHoursWithoutWan', value: 8 }, { path: '/company/growthPerYear', value: 'much' }] }],
  });

  test.each([['compare'], ['validate']])('is refused by %s with its name, path and place', async (command) => {
    const { code, err } = await plantwright([command, 'a.json'], { 'a.json': broken });
    expect(code).toBe(2);
    expect(err).toContain('scenarios[0].changes[0].path: The scenario “All wrong” changes /sites/lisbon/surviveHoursWithoutWan');
    expect(err).toContain('scenarios[0].changes[1].value: The value that the scenario “All wrong” gives to company.growthPerYear');
  });

  test('does not keep the plan itself from its answer', async () => {
    expect((await plantwright(['evaluate', 'a.json'], { 'a.json': broken })).code).toBe(0);
  });
});

test('exports of a scenario carry its name', async () => {
  const { written, code } = await plantwright(['export', 'starter:small-subsidiary', '--scenario', 'twice-the-growth', '--to', 'waves', '--out', 'o']);
  expect(code).toBe(0);
  const [text = ''] = [...written.values()].map((bytes) => new TextDecoder().decode(bytes));
  expect(text).toContain('Twice the growth');
  expect(text).not.toContain('Base plan');
});
