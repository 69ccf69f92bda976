import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Explanation } from '../../models/explanation/explanation';
import { serializePlan } from '../../models/document';
import { emptyText } from '../unit/models/document/samples';
import { plainPlan, siteOf, workloadOf } from '../unit/models/evaluation/plans';
import { plantwright, type Finished } from './terminal';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** One plant and one process, so that all of it is tried out within seconds. */
const PLAN = serializePlan({ ...plainPlan(), sites: [siteOf('brno', 'Europe/Prague')], workloads: [workloadOf('orders', ['brno'])] });
const explain = (...options: string[]): Promise<Finished> => plantwright(['explain', 'plan.json', ...options], { 'plan.json': PLAN });

describe('explain', () => {
  let json: Finished;
  beforeAll(async () => {
    json = await explain('--json');
  });

  test('prints the explanation as JSON and nothing else', () => {
    expect([json.code, json.err]).toEqual([0, '']);
    const explanation = JSON.parse(json.out) as Explanation;
    expect(json.out).toBe(`${JSON.stringify(explanation, null, 2)}\n`);
    expect(explanation.plan.name).toBe('Plain');
    expect(explanation.flips.length).toBeGreaterThan(0);
  });

  test('tells people the same flip points as the JSON', async () => {
    const { code, out } = await explain();
    expect(code).toBe(0);
    const { flips, bindings } = JSON.parse(json.out) as Explanation;
    for (const sentence of [...flips.flatMap((flip) => flip.points), ...bindings].map((each) => each.sentence)) expect(out).toContain(sentence);
  });
});

describe('explain refuses', () => {
  test('an empty plan, saying what to add', async () => {
    const { code, out, err } = await plantwright(['explain', 'plan.json'], { 'plan.json': emptyText });
    expect([code, out, err]).toEqual([2, '', 'sites: There is nothing to size yet: the plan has no sites; add at least one site first.\n']);
  });

  test('a plan that is not there', async () => {
    const { code, out, err } = await plantwright(['explain', 'nowhere.json']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('nowhere.json');
  });
});
