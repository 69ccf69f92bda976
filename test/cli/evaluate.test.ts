import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { PriceBook } from '../../models/prices/priceBook';
import type { EvaluationSummary } from '../../models/report/summary';
import { STARTERS } from '../../models/templates';
import { serializePlan } from '../../models/document';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { plantwright, type Finished } from './terminal';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const summaryOf = ({ out }: Finished): EvaluationSummary => JSON.parse(out) as EvaluationSummary;
const evaluate = (source: string, ...options: string[]): Promise<Finished> => plantwright(['evaluate', source, '--json', ...options]);

describe.each(STARTERS.map((each) => each.id))('evaluate starter:%s', (id) => {
  let first: Finished;
  beforeAll(async () => {
    first = await evaluate(`starter:${id}`);
  });

  test('prints the summary and nothing else', () => {
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toBe(`${JSON.stringify(summaryOf(first), null, 2)}\n`);
    expect(summaryOf(first)).toMatchObject({ complete: true, priceBook: { id: embeddedPriceBook.id } });
  });

  test('gives the same bytes again, also from a file', async () => {
    const plan = STARTERS.find((each) => each.id === id)?.plan;
    if (plan === undefined) throw new Error('no such starter');
    const second = await plantwright(['evaluate', 'a.json', '--json'], { 'a.json': serializePlan(plan) });
    expect(second.out).toBe(first.out);
  });

  test('gives at least three reasons', () => {
    expect(summaryOf(first).reasons.filter((reason) => reason.for).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the tenancy of the starters', () => {
  test.each([
    ['mid-market-producer', /^dedicated/],
    ['global-manufacturer', /^dedicated/],
    ['small-subsidiary', /^shared$/],
  ])('%s comes out as %s', async (id, tenancy) => {
    expect(summaryOf(await evaluate(`starter:${id}`)).recommendation.tenancy).toMatch(tenancy);
  });
});

describe('the answer for people', () => {
  test('has the headline, objectives, cost, reasons and findings', async () => {
    const { code, out } = await plantwright(['evaluate', 'starter:mid-market-producer']);
    const { cost, reasons } = summaryOf(await evaluate('starter:mid-market-producer'));
    expect(code).toBe(0);
    expect(out.startsWith('Moravan Seals\n')).toBe(true);
    for (const heading of ['Objectives', 'Cost in EUR', 'Because', 'Findings']) expect(out).toContain(`\n${heading}`);
    expect(out).toContain(cost.monthly);
    for (const { text } of reasons) expect(out).toContain(text);
  });
});

describe('a database that no size carries', () => {
  test('is named instead of left blank, and the price is “at least”', async () => {
    const plan = STARTERS.find((each) => each.id === 'global-manufacturer')?.plan;
    if (plan === undefined) throw new Error('no such starter');
    const { out } = await plantwright(['evaluate', 'a.json'], { 'a.json': serializePlan({ ...plan, data: { ...plan.data, databaseGiB: 60_000 } }) });
    expect(out).toMatch(/: at least [\d,]+ USD a month/);
    expect(out).toContain('PostgreSQL  none fits, see the findings');
  });
});

describe('a price book of one\'s own', () => {
  const file = (book: PriceBook): Readonly<Record<string, string>> => ({ 'book.json': JSON.stringify(book) });
  const priced = (book: PriceBook, ...options: string[]): Promise<Finished> =>
    plantwright(['evaluate', 'starter:small-subsidiary', '--json', '--price-book', 'book.json', ...options], file(book));

  test('is used and named', async () => {
    const { code, out } = await priced({ ...embeddedPriceBook, id: 'our-book' });
    expect(code).toBe(0);
    expect(out).toContain('"our-book"');
  });

  test('without prices makes the plan incomplete, which only --strict punishes', async () => {
    const empty = { ...embeddedPriceBook, prices: [] };
    const lenient = await priced(empty);
    expect(lenient.code).toBe(0);
    expect(summaryOf(lenient).complete).toBe(false);
    expect(lenient.err).toMatch(/incomplete/);
    expect((await priced(empty, '--strict')).code).toBe(3);
  });

  test('is left out of a complete answer under --strict', async () => {
    expect((await evaluate('starter:small-subsidiary', '--strict')).code).toBe(0);
  });
});

describe('export', () => {
  test('writes the asked-for formats below the folder and names them', async () => {
    const { code, out, written } = await plantwright(['export', 'starter:small-subsidiary', '--to', 'waves,workbook', '--out', 'there']);
    expect(code).toBe(0);
    expect(written.size).toBeGreaterThan(1);
    expect(out.trimEnd().split('\n').map((path) => `there/${path}`)).toEqual([...written.keys()]);
  });

  test('writes all formats when none is named, the same bytes each time', async () => {
    const args = ['export', 'starter:small-subsidiary', '--out', 'there'];
    const [one, two] = [await plantwright(args), await plantwright(args)];
    expect(one.written.size).toBeGreaterThan(3);
    expect(two.written).toEqual(one.written);
  });
});

describe('the mid-market producer without what sets it apart', () => {
  const plan = STARTERS.find((each) => each.id === 'mid-market-producer')?.plan;
  if (plan === undefined) throw new Error('no such starter');
  const plain = {
    ...plan,
    company: { ...plan.company, regulations: ['gdpr' as const] },
    systems: plan.systems.filter((system) => system.hosting !== 'site'),
    integrations: plan.integrations.filter(({ from, to }) => ![from, to].some((end) => plan.systems.some((system) => system.id === end && system.hosting === 'site'))),
    workloads: plan.workloads.map((workload) => ({ ...workload, customModules: 0, sensitivity: 'internal' as const })),
  };

  test('moves towards shared', async () => {
    const { out } = await plantwright(['evaluate', 'a.json', '--json'], { 'a.json': serializePlan(plain) });
    const ladder = ['shared', 'dedicated-database', 'dedicated-cluster', 'dedicated-subscription'];
    const before = summaryOf(await evaluate('starter:mid-market-producer')).recommendation.tenancy;
    const after = (JSON.parse(out) as EvaluationSummary).recommendation.tenancy;
    expect(ladder.indexOf(after)).toBeLessThan(ladder.indexOf(before));
  });
});
