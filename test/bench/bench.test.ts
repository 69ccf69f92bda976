import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../models/assumptions/register';
import { deriveDemand } from '../../models/demand/deriveDemand';
import { parsePlan, serializePlan } from '../../models/document';
import { STARTERS } from '../../models/templates';
import { bench } from './bench';
import { biggerPlan } from './biggerPlan';
import { compareRuns } from './compareRuns';
import { crowdedPlan } from './crowdedPlan';
import { growthExponent } from './growthExponent';
import { must } from './must';
import type { BenchRun } from './section';
import { SECTIONS } from './sections/registry';

const folder = mkdtempSync(join(tmpdir(), 'plantwright-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(STARTERS)('the multiplied plan of $id', ({ plan }) => {
  it('is a valid plan with so many times the sites, systems, workloads and flows', () => {
    const bigger = biggerPlan(plan, 3);
    expect(must(parsePlan(serializePlan(bigger)))).toEqual(bigger);
    for (const list of ['sites', 'systems', 'workloads', 'integrations'] as const) expect(bigger[list].length).toBe(3 * plan[list].length);
  });

  it('is the plan itself when multiplied by one', () => {
    expect(biggerPlan(plan, 1)).toEqual(plan);
  });

  it('has so many times the people in its demand', () => {
    const people = (of: typeof plan): number => deriveDemand(of, assumptionsOf(of)).namedUsers;
    expect(people(biggerPlan(plan, 4))).toBe(4 * people(plan));
  });
});

describe('the crowded plan', () => {
  it.each(STARTERS)('of $id is a valid plan with exactly so many items and flows, none of them placed', ({ plan }) => {
    const crowd = crowdedPlan(plan, { nodes: 1100, flows: 1300 });
    expect(must(parsePlan(serializePlan(crowd)))).toEqual(crowd);
    expect(crowd.sites.length + crowd.systems.length + crowd.workloads.length).toBe(1100);
    expect(crowd.integrations.length).toBe(1300);
    expect(crowd.integrations.every(({ from, to }) => from !== to)).toBe(true);
    expect(crowd.layout.places).toEqual({});
  });
});

describe('the power of growth', () => {
  it.each([0.5, 1, 2])('is found from times that grow by it: %s', (power) => {
    expect(growthExponent([1, 2, 4, 8].map((factor) => ({ factor, ms: 7 * factor ** power })))).toBeCloseTo(power, 9);
  });
});

describe('comparing runs', () => {
  const run = (medianMs: number, unitMs: number): BenchRun => ({
    machine: { cpus: 2, load: 0, model: 'any', node: '20', platform: 'any' },
    quick: true,
    sections: [{ id: 's', title: 'S', unitMs, derived: [], measurements: [{ id: 'm', name: 'm', runs: 2, medianMs, p95Ms: medianMs, spread: 0, units: medianMs / unitMs }] }],
  });

  it('takes the speed of the machine out of the units but not out of the times', () => {
    expect(compareRuns(run(10, 5), run(20, 10)).at(-1)).toMatch(/^s: m +2\.00 × +1\.00 ×$/);
  });
});

const BROWSER = new Set(SECTIONS.filter(({ inBrowser }) => inBrowser).map(({ id }) => id));

describe('a quick run', () => {
  it('prints and writes every section, and says what it leaves out', async () => {
    const json = join(folder, 'run.json');
    const lines: string[] = [];
    await bench({ quick: true, only: null, noBrowser: 'not here', json, say: (line) => void lines.push(line) });
    const printed = lines.join('\n');
    for (const { title } of SECTIONS) expect(printed).toContain(title);
    expect(printed).toContain('skipped, not here');
    const { sections } = JSON.parse(readFileSync(json, 'utf8')) as BenchRun;
    expect(sections.map(({ id }) => id)).toEqual(SECTIONS.map(({ id }) => id).filter((id) => !BROWSER.has(id)));
    for (const { measurements } of sections) for (const each of measurements) expect(each.medianMs, each.name).toBeGreaterThan(0);
  }, 120_000);

  it('refuses a section that does not exist', async () => {
    await expect(bench({ quick: true, only: ['speed'], noBrowser: null, say: () => undefined })).rejects.toThrow('There is no section speed');
  });
});
