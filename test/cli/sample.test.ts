import { beforeAll, describe, expect, test, vi } from 'vitest';
import { ASSUMPTIONS } from '../../models/assumptions/register';
import { STARTERS } from '../../models/templates';
import type { SampleReport } from '../../models/uncertainty/sampleReport';
import { emptyText } from '../unit/models/document/samples';
import { plantwright, type Finished } from './terminal';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const sample = (...options: string[]): Promise<Finished> => plantwright(['sample', 'starter:small-subsidiary', '--draws', '120', ...options]);
const reportOf = ({ out }: Finished): SampleReport => JSON.parse(out) as SampleReport;

describe('sample --json', () => {
  let first: Finished;
  beforeAll(async () => {
    first = await sample('--json', '--seed', '7');
  });

  test('prints the report and nothing else', () => {
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toBe(`${JSON.stringify(reportOf(first), null, 2)}\n`);
    expect(reportOf(first)).toMatchObject({ plan: { name: 'Aquavento Pumps Portugal' }, seed: 7, draws: 120, currency: 'EUR', incompleteDraws: 0 });
  });

  test('gives the same bytes again with the same seed, and others with another', async () => {
    expect((await sample('--json', '--seed', '7')).out).toBe(first.out);
    expect(reportOf(await sample('--json', '--seed', '8')).monthly.p50).not.toBe(reportOf(first).monthly.p50);
  });

  test('has the bill of evaluate as its point estimate, a year being twelve of its months', async () => {
    const { out } = await plantwright(['evaluate', 'starter:small-subsidiary', '--json']);
    const { cost } = JSON.parse(out) as { cost: { monthly: string; yearly: string } };
    const { monthly, yearly } = reportOf(first);
    expect([monthly.point, yearly.point]).toEqual([cost.monthly, cost.yearly]);
  });
});

describe('sample for people', () => {
  test('shows cost, sizes, budget, contingency and drivers', async () => {
    const { code, out } = await sample('--seed', '7');
    expect(code).toBe(0);
    expect(out.startsWith('Aquavento Pumps Portugal: 120 draws, seed 7\n')).toBe(true);
    for (const words of ['As planned', 'P90', 'Web workers (workers)', 'before commitments misses the budget of 1200 EUR', 'contingency for 80.0 %', 'bill with contingency', 'Rank correlation']) expect(out).toContain(words);
  });
});

describe('sample refuses', () => {
  test.each([
    ['--seed', 'x'],
    ['--draws', '99'],
    ['--draws', '100001'],
    ['--draws', '1e3'],
  ])('%s %j with exit code 2 and one line that says what is expected', async (option, value) => {
    const { code, out, err } = await plantwright(['sample', 'starter:small-subsidiary', '--json', option, value]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe('--seed is a whole number from 0 to 2147483648, --draws one from 100 to 100000.\n');
  });

  test('correlations that cannot all hold, naming them', async () => {
    const pair = (one: string, other: string, rank: number): unknown => ({ id: `${one}-${other}`.replaceAll('.', '-'), between: [one, other], rank, by: 'Board', reason: '' });
    const [a, b, c] = ASSUMPTIONS.filter(({ low, high }) => low < high).map(({ id }) => id);
    const plan = { ...STARTERS[0]!.plan, correlations: [pair(a!, b!, 0.9), pair(b!, c!, 0.9), pair(a!, c!, -0.9)] };
    const { code, err } = await plantwright(['sample', 'plan.json', '--draws', '100'], { 'plan.json': JSON.stringify(plan) });
    expect(code).toBe(2);
    expect(err).toContain(`${a} + ${b} (0.9); ${b} + ${c} (0.9); ${a} + ${c} (-0.9)`);
  });

  test('an empty plan, saying what to add', async () => {
    const { code, err } = await plantwright(['sample', 'plan.json'], { 'plan.json': emptyText });
    expect([code, err]).toEqual([2, 'sites: There is nothing to size yet: the plan has no sites; add at least one site first.\n']);
  });
});
