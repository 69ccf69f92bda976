import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serviceOfLine } from '../../models/calibration/compareServices';
import type { Calibration } from '../../models/calibration/calibration';
import { parsePlan, serializePlan, type Plan } from '../../models/document';
import { answer } from '../../models/pipeline';
import { STARTERS } from '../../models/templates';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';
import { billOf, focusCsv } from '../fixtures/bills';
import { plantwright } from './terminal';

let folder = '';
let bill = '';
/** Services whose money the other value of the assumption moves. */
let moved: readonly string[] = [];
const starter = STARTERS.find(({ id }) => id === 'small-subsidiary')?.plan as Plan;
const steady: Plan = { ...starter, company: { ...starter.company, growthPerYear: 0 }, data: { ...starter.data, databaseGrowthGiBPerYear: 0, filestoreGrowthGiBPerYear: 0 } };
const files = { 'a.json': serializePlan(steady) };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calibrate-'));
  bill = join(folder, 'bill.csv.gz');
  const base = answer(steady, embeddedPriceBook);
  const report = answer({ ...steady, assumptions: [...steady.assumptions, { id: 'network.response-kib', value: 33, by: 'A', reason: '' }] }, embeddedPriceBook);
  if (!report.ok || !base.ok) throw new Error('no answer');
  const before = new Map(base.value.bill.lines.map(({ id, monthly }) => [id, monthly]));
  moved = [...new Set(report.value.bill.lines.filter(({ id, monthly }) => before.get(id) !== monthly).map((line) => serviceOfLine(line)?.id ?? ''))].sort();
  const rows = billOf(report.value.bill.lines, '2027-03', steady.company.currency);
  await writeFile(bill, gzipSync(focusCsv([...rows, ...rows.slice(0, 1).map((row) => ({ ...row, category: 'Azure Bastion', meter: 'Gateway', costBilled: '140', costEffective: '140' }))])));
});
afterAll(() => rm(folder, { recursive: true }));

describe('calibrate', () => {
  test('shows modelled and billed, what is not mapped, and what to correct', async () => {
    const { code, out, err } = await plantwright(['calibrate', 'a.json', '--from', bill], files);
    expect([code, err]).toEqual([0, '']);
    for (const part of ['one whole month, 2027-03', 'Data transfer', 'Azure Bastion', '140.00', 'network.response-kib: 20 → 33 KiB']) expect(out).toContain(part);
  });

  test('prints the same as JSON', async () => {
    const { out } = await plantwright(['calibrate', 'a.json', '--from', bill, '--json'], files);
    const { services, unmapped, suggestions, months } = JSON.parse(out) as Calibration;
    expect([months, unmapped.map(({ category }) => category), suggestions.map(({ id, suggested }) => [id, suggested])]).toEqual([['2027-03'], ['Azure Bastion'], [['network.response-kib', 33]]]);
    expect(services.filter(({ difference }) => difference !== '0.00').map(({ id }) => id).sort()).toEqual(moved);
    expect(moved.length).toBeGreaterThan(0);
  });

  test('writes a plan with the corrections that were accepted, and nothing else of the bill', async () => {
    const { code, written } = await plantwright(['calibrate', 'a.json', '--from', bill, '--accept', 'network.response-kib', '--by', 'A. Consultant', '--out', 'o'], files);
    const [text = ''] = [...written.values()].map((bytes) => new TextDecoder().decode(bytes));
    const plan = parsePlan(text);
    if (!plan.ok) throw new Error('no plan');
    expect(code).toBe(0);
    expect(plan.value.assumptions.find(({ id }) => id === 'network.response-kib')).toMatchObject({ value: 33, by: 'A. Consultant' });
    expect({ ...plan.value, assumptions: [] }).toEqual({ ...steady, assumptions: [] });
    expect(text).not.toContain('Bastion');
  });

  test.each([
    [['--from', 'BILL', '--accept', 'network.response-kib'], '--accept needs --by and --out'],
    [['--from', 'BILL', '--accept', 'jobs.seconds', '--by', 'A', '--out', 'o'], 'suggests no correction of jobs.seconds; it suggests network.response-kib'],
    [['--from', '/none/bill.csv'], 'bill.csv'],
    [[], '--from names the bill'],
  ])('refuses %j in words', async (args, sentence) => {
    const { code, err, written } = await plantwright(['calibrate', 'a.json', ...args.map((each) => (each === 'BILL' ? bill : each))], files);
    expect([code, written.size]).toEqual([2, 0]);
    expect(err).toContain(sentence);
  });

  test('refuses a bill in another currency than the plan', async () => {
    const { code, err } = await plantwright(['calibrate', 'starter:global-manufacturer', '--from', bill]);
    expect([code, err]).toEqual([2, expect.stringContaining('The bill is in EUR, the plan in USD')]);
  });
});
