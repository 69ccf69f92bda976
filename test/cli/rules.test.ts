import { describe, expect, test, vi } from 'vitest';
import { serializePlan, type Plan, type RulePack } from '../../models/document';
import type { OwnRule } from '../../models/document/schema/rulePack';
import { decisionOf } from '../../models/explanation/decision';
import type { Explanation } from '../../models/explanation/explanation';
import type { EvaluationSummary } from '../../models/report/summary';
import { STARTERS } from '../../models/templates';
import { reportOf } from '../unit/models/evaluation/answers';
import { plainPlan, siteOf, workloadOf } from '../unit/models/evaluation/plans';
import { FIRM_PACK } from '../unit/models/rules/packs';
import { plantwright, type Finished } from './terminal';

vi.setConfig({ testTimeout: 60_000 });

const SOURCE = 'starter:small-subsidiary';
const files = { 'firm.json': JSON.stringify(FIRM_PACK), 'broken.json': JSON.stringify({ ...FIRM_PACK, version: 'latest' }) };

describe('--rules', () => {
  test('judges with the pack, and the same bytes come again', async () => {
    const [first, second] = [await plantwright(['evaluate', SOURCE, '--json', '--rules', 'firm.json'], files), await plantwright(['evaluate', SOURCE, '--json', '--rules', 'firm.json'], files)];
    const summary = JSON.parse(first.out) as EvaluationSummary;
    expect([first.code, first.err]).toEqual([0, '']);
    expect(summary.rulePack.own).toEqual({ id: 'northwind', name: 'Northwind advisers', version: '1.2.0' });
    expect(summary.recommendation.tenancy).not.toBe('shared');
    expect(second.out).toBe(first.out);
  });

  test('is named by validate when it is fine', async () => {
    const { code, out } = await plantwright(['validate', SOURCE, '--rules', 'firm.json'], files);
    expect(code).toBe(0);
    expect(out).toMatch(/Northwind advisers 1\.2\.0 is a valid rule pack: 3 rules, 2 changes\.\n$/);
  });

  test.each([['validate'], ['evaluate'], ['explain'], ['simulate'], ['export', '--out', 'there']])('ends %s with exit code 2 and the place when the pack is broken', async (command, ...options) => {
    const { code, out, err, written } = await plantwright([command, SOURCE, ...options, '--rules', 'broken.json'], files);
    expect([code, out, written.size]).toEqual([2, '', 0]);
    expect(err).toMatch(/^version: .*a version such as 1\.2\.0, but found "latest"; correct it\.\n$/);
  });

  test('names the file when there is none', async () => {
    expect(await plantwright(['evaluate', SOURCE, '--rules', 'gone.json'], files)).toMatchObject({ code: 2, err: 'gone.json: gone.json was not found; check its name and folder.\n' });
  });
});

test('a plan whose own pack says what cannot be is refused by validate and evaluate alike', async () => {
  const plan = STARTERS.find((each) => each.id === 'small-subsidiary')?.plan;
  if (!plan) throw new Error('no such starter');
  const text = serializePlan({ ...plan, rulePack: { builtIn: '1.0.0', own: { ...FIRM_PACK, changes: [{ rule: 'tenancy.gone', off: true, reason: 'Gone.' }] } } });
  for (const command of ['validate', 'evaluate']) {
    const { code, err } = await plantwright([command, 'plan.json'], { 'plan.json': text });
    expect(code).toBe(2);
    expect(err).toMatch(/^rulePack\.own\.changes\[0\]\.rule: .*"tenancy\.gone"/);
  }
});

describe('long work with --rules', { timeout: 240_000 }, () => {
  /** One plant and one process, so that all of it is tried out within seconds. */
  const bare: Plan = { ...plainPlan(), sites: [siteOf('brno', 'Europe/Prague')], workloads: [workloadOf('orders', ['brno'])] };
  /** Two zones bring other servers, so that a simulation sees the difference too. */
  const zones: OwnRule = { id: 'tier.two-zones', family: 'tier', dId: 'D-12', kind: 'hard', when: { not: { fact: 'company.regulations', is: 'has', value: 'gmp' } }, sentence: 'We never leave a plant in one zone.', weight: 0, forbids: { tier: ['single', 'node-redundant'] }, examples: { fires: {}, passes: { '/company/regulations': ['gmp'] } } };
  const pack: RulePack = { ...FIRM_PACK, rules: [...FIRM_PACK.rules, zones] };
  const carrying: Plan = { ...bare, rulePack: { builtIn: '1.0.0', own: pack } };
  const shelf = { 'firm.json': JSON.stringify(pack), 'bare.json': serializePlan(bare), 'carrying.json': serializePlan(carrying) };
  /** The plan's hash alone tells whether the pack lay beside it or in it. */
  const withoutHash = ({ out }: { readonly out: string }): string => out.replace(/"hash": "[^"]*"/, '');

  test('simulate hears the pack as if the plan carried it', async () => {
    const simulate = (...options: string[]): Promise<Finished> => plantwright(['simulate', ...options, '--json', '--runs', '2'], shelf);
    const told = await simulate('bare.json', '--rules', 'firm.json');
    expect([told.err, told.code]).toEqual(['', 0]);
    expect(withoutHash(told)).toBe(withoutHash(await simulate('carrying.json')));
    expect(withoutHash(told)).not.toBe(withoutHash(await simulate('bare.json')));
  });

  test('explain hears the pack: it starts from the decision of a plan that carries it', async () => {
    const told = await plantwright(['explain', 'bare.json', '--json', '--rules', 'firm.json'], shelf);
    expect([told.err, told.code]).toEqual(['', 0]);
    const decided = (plan: Plan): unknown => decisionOf(reportOf(plan).summary.recommendation);
    const { decision } = JSON.parse(told.out) as Explanation;
    expect(decision).toEqual(decided(carrying));
    expect(decision).not.toEqual(decided(bare));
  });
});
