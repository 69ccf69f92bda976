import { describe, expect, test, vi } from 'vitest';
import { serializePlan } from '../../models/document';
import type { EvaluationSummary } from '../../models/report/summary';
import { STARTERS } from '../../models/templates';
import { FIRM_PACK } from '../unit/models/rules/packs';
import { plantwright } from './terminal';

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

  test.each([['validate'], ['evaluate'], ['export', '--out', 'there']])('ends %s with exit code 2 and the place when the pack is broken', async (command, ...options) => {
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
