import Big from 'big.js';
import type { Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { discountFactor } from '../../../../../models/cashflow/discountFactor';
import { allocateToSites } from '../../../../../models/cost/allocateToSites';
import type { Plan } from '../../../../../models/document';
import type { SteppedPrice } from '../../../../../models/document/schema/planning';
import type { ExportInput } from '../../../../../shared/exporters/exporter';
import { exportInput, incompleteExportInput, maliciousExportInput, MALICIOUS_NAMES } from '../../../../fixtures/exportReport';
import { comparer } from '../../../../../shared/exporters/comparer';
import { answer } from '../../../../../models/pipeline';
import { STARTERS } from '../../../../../models/templates';
import { embeddedPriceBook } from '../../../../../shared/prices/embeddedPriceBook';
import { starterExports } from '../../../../fixtures/starterExports';
import { recalculateInIronCalc } from './ironCalc';
import { findLibreOffice, recalculate, type Sheets } from './libreOffice';
import { randomInput } from './randomInput';
import { readWorkbook, sheetOf, workbookBytes } from './readWorkbook';

const program = findLibreOffice();
type Workbooks = Readonly<Record<string, Uint8Array>>;
type Recalculate = (workbooks: Workbooks) => Promise<Readonly<Record<string, Sheets>>>;

/** Programs that share no code with the library that writes the file. */
const PROGRAMS: readonly (readonly [string, Recalculate])[] = [
  ['IronCalc', recalculateInIronCalc],
  ...(program === null ? [] : [['LibreOffice', (workbooks: Workbooks) => Promise.resolve(recalculate(program, workbooks))] as const]),
];
/** How many random plans beside the starters; a run by hand takes twenty. */
const RANDOM_PLANS = Number(process.env['PLANTWRIGHT_WORKBOOK_PLANS'] ?? 2);
const ERROR_CELL = /^(#[A-Z0-9/]+[!?]?|Err:\d+)$/;
const NEW_RATE = 1.25;
const NEW_PRICE = 99.5;
const NEW_WEIGHT = 8;
const NEW_DISCOUNT_RATE = 0.2;

const inputs: Readonly<Record<string, ExportInput>> = {
  fixture: exportInput(),
  incomplete: { ...incompleteExportInput(), since: { name: 'earlier.csv', planHash: null, pricesAsOf: null, lines: new Map([['former', { sku: 'Old', item: 'Former line', quantity: 1, monthly: 10.5 }]]) } },
  malicious: maliciousExportInput(),
  ...Object.fromEntries(starterExports().map(({ id, input }) => [id, input])),
  manifold: manifoldInput(),
  compared: comparedInput(),
  ...Object.fromEntries(Array.from({ length: RANDOM_PLANS }, (_, seed) => [`random-${seed + 1}`, randomInput(seed + 1)])),
};

const workbooks: Record<string, Uint8Array> = {};

beforeAll(async () => {
  for (const [name, input] of Object.entries(inputs)) workbooks[name] = await workbookBytes(input);
  workbooks['dearer'] = await edited(exportInput(), 'Assumptions', 'C2', NEW_RATE);
  workbooks['weighed'] = await edited(exportInput(), 'Allocation', 'C5', NEW_WEIGHT);
  workbooks['hurried'] = await edited(exportInput(), 'Assumptions', 'C3', NEW_DISCOUNT_RATE);
  workbooks['completed'] = await edited(incompleteExportInput(), 'Prices', 'F6', NEW_PRICE);
}, 180_000);

describe.each(PROGRAMS)('worked out anew by %s', (_program, recalculated) => {
  let sheets: Readonly<Record<string, Sheets>> = {};

  beforeAll(async () => {
    sheets = await recalculated(workbooks);
  }, 180_000);

  it.each(Object.keys(inputs))('gives the engine’s totals to the cent: %s', (name) => {
    const cost = inputs[name]?.report.summary.cost;
    expect({
      monthly: amount(name, 'Totals', 'Monthly', 2),
      production: amount(name, 'Totals', 'Production', 2),
      nonProduction: amount(name, 'Totals', 'Non-production', 2),
      yearly: amount(name, 'Totals', 'Yearly', 2),
      onSummary: amount(name, 'Summary', 'Monthly', 1),
      riskAdjusted: amount(name, 'Summary', 'Risk-adjusted cost', 1),
    }).toEqual({
      monthly: cost?.monthly,
      production: cost?.production,
      nonProduction: cost?.nonProduction,
      yearly: cost?.yearly,
      onSummary: cost?.monthly,
      riskAdjusted: cost?.riskAdjustedYearly,
    });
  });

  it.each(Object.keys(inputs))('gives the engine’s amount on every line: %s', (name) => {
    const lines = inputs[name]?.report.bill.lines ?? [];
    const shown = sheets[name]?.['Bill']?.slice(1, 1 + lines.length).map((row) => row[13] ?? '');
    expect(shown?.map((cell) => (cell === 'missing price' ? null : new Big(cell).toFixed(2)))).toEqual(lines.map((line) => line.monthly));
  });

  it.each([...Object.keys(inputs), 'dearer', 'completed', 'weighed', 'hurried'])('shows no error in any cell: %s', (name) => {
    const cells = Object.entries(sheets[name] ?? {}).flatMap(([sheet, rows]) => rows.flatMap((row) => row.map((cell) => `${sheet}: ${cell}`)));
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => ERROR_CELL.test(cell.slice(cell.indexOf(': ') + 2)))).toEqual([]);
  });

  it.each(Object.keys(inputs))('finds every check true: %s', (name) => {
    const holds = sheets[name]?.['Checks']?.filter((row) => ['TRUE', 'FALSE'].includes(row[5] ?? '')).map((row) => row[5]) ?? [];
    expect(holds.length).toBeGreaterThan(16);
    expect(new Set(holds)).toEqual(new Set(['TRUE']));
  });

  it.each(Object.keys(inputs))('splits every line among the sites as the engine does: %s', (name) => {
    const allocation = inputs[name]?.report.allocation.find((each) => each.driver === 'transactions');
    const sites = allocation?.sites ?? [];
    const shown = sheets[name]?.['Allocation'] ?? [];
    const toCents = (cells: readonly string[] = []) => cells.map((cell) => new Big(cell).toFixed(2));
    expect(shown.slice(4, 4 + sites.length).map((row) => [row[0], ...toCents(row.slice(5, 8))])).toEqual(sites.map((site) => [site.siteId, site.production, site.nonProduction, site.monthly]));
    const firstLine = shown.findIndex((row) => row[0] === 'Line id') + 1;
    const parts = allocation?.lines.map(({ parts: split }) => split ?? sites.map(() => '0.00'));
    expect(shown.slice(firstLine, firstLine + (parts?.length ?? 0)).map((row) => toCents(row.slice(5, 5 + sites.length)))).toEqual(parts);
  });

  it('adds up what changed since an earlier export', () => {
    const lines = inputs['incomplete']?.report.bill.lines ?? [];
    const now = lines.reduce((sum, { monthly }) => sum.plus(monthly ?? 0), new Big(0));
    expect([amount('incomplete', 'Changes', 'All changes', 5), amount('incomplete', 'Changes', 'All changes', 6), amount('incomplete', 'Changes', 'All changes', 7)]).toEqual(['10.50', now.toFixed(2), now.minus('10.50').toFixed(2)]);
  });

  it('shows list price, discount and net where the company has discounts', () => {
    const bill = inputs['manifold']?.report.bill;
    expect([amount('manifold', 'Totals', 'At list prices', 2), amount('manifold', 'Totals', 'Discounts take off', 2), amount('manifold', 'Summary', 'At list prices', 1), amount('manifold', 'Summary', 'Discounts take off', 1)]).toEqual([
      bill?.list?.monthly,
      bill?.list?.discount,
      bill?.list?.monthly,
      bill?.list?.discount,
    ]);
    const lines = sheets['manifold']?.['Bill']?.slice(1, 1 + (bill?.lines.length ?? 0)) ?? [];
    expect(lines.map((row) => new Big(row[16] ?? '').toFixed(2))).toEqual(bill?.lines.map((line) => line.discount?.listMonthly ?? line.monthly));
  });

  it.each(Object.keys(inputs))('pays in every month what the engine does, row by row: %s', (name) => {
    const flow = inputs[name]?.report.cashFlow;
    if (flow === undefined) throw new Error('no cash flow');
    const shown = sheets[name]?.['Cash flow'] ?? [];
    const months = (row: readonly string[] = []) => row.slice(5, 5 + flow.months.length).map((amount) => new Big(amount).toFixed(2));
    const payments = shown.findIndex((row) => row[0] === 'Payments') + 1;
    expect(shown.slice(payments, payments + flow.rows.length).map(months)).toEqual(flow.rows.map((row) => row.months));
    const named = (label: string) => months(shown.find((row) => row[0] === label));
    expect(named('All payments')).toEqual(flow.totals);
    expect(named('Since the start')).toEqual(flow.cumulative);
    expect(named('Present value')).toEqual(flow.presentValues);
    const flags = (label: string) => shown.find((row) => row[0] === label)?.slice(5, 5 + flow.months.length).map(Number);
    const when = (holds: (month: string, at: number) => boolean) => flow.months.map((month, at) => (holds(month, at) ? 1 : 0));
    const old = flow.rows.find(({ category }) => category === 'dual-running')?.months;
    expect([flags('A year of the plan begins'), flags('A calendar year begins'), flags('A wave of the move is paid'), flags('Old and new run side by side')]).toEqual([
      when((month) => flow.years.some(({ from }) => from.startsWith(month))),
      when((month, at) => at > 0 && month.slice(0, 4) !== flow.months[at - 1]?.slice(0, 4) || month.endsWith('-01')),
      when((month) => flow.oneOffs.some((each) => each.category === 'migration' && each.month === month)),
      when((_, at) => Number(old?.[at] ?? 0) > 0),
    ]);
    expect([cell(name, 'Cash flow', 'Dearest month is', 1), amount(name, 'Cash flow', 'Dearest month', 1)]).toEqual([flow.peak.month, flow.peak.amount]);
    const paidBack = flow.today === null ? undefined : (flow.today.paybackMonth ?? 'not within the horizon');
    expect(cell(name, 'Cash flow', 'Paid back in', 1)).toBe(paidBack);
  });

  it.each(Object.keys(inputs))('commits to every line as the engine does, in both views of every month: %s', (name) => {
    const report = inputs[name]?.report;
    const shown = sheets[name]?.['Commitments'] ?? [];
    const rows = report?.commitments.rows ?? [];
    expect(shown.slice(5, 5 + rows.length).map((row) => [row[0], new Big(row[15] ?? '').toFixed(2), row[19] === '' ? null : new Big(row[19] ?? '').toFixed(2)])).toEqual(rows.map((row) => [row.lineId, row.savingMonthly, row.regret]));
    const months = (label: string) => shown.find((row) => row[0] === label)?.slice(5, 5 + (report?.cashFlow.months.length ?? 0)).map((amount) => new Big(amount).toFixed(2));
    expect(months('With commitments, spread evenly')).toEqual(report?.commitments.months.map(({ effective }) => effective));
    expect(months('With commitments, as paid')).toEqual(report?.commitments.months.map(({ billed }) => billed));
  });

  it('splits anew when a weight is changed, as the engine would, and leaves no cent over', () => {
    const { report } = exportInput();
    const [first, ...others] = report.allocation[0]?.sites ?? [];
    const again = allocateToSites(report.bill.lines, 'transactions', [{ id: first?.siteId ?? '', name: '', weight: NEW_WEIGHT }, ...others.map(({ siteId, weight }) => ({ id: siteId, name: '', weight }))]);
    expect(again?.sites.map(({ siteId }) => amount('weighed', 'Allocation', siteId, 7))).toEqual(again?.sites.map(({ monthly }) => monthly));
    expect(amount('weighed', 'Allocation', 'All sites', 7)).toBe(report.summary.cost.monthly);
    expect(amount('dearer', 'Allocation', 'All sites', 7)).toBe(amount('dearer', 'Totals', 'Monthly', 2));
  });

  it('moves every amount when the exchange rate is changed', () => {
    const expected = exportInput().report.bill.lines.reduce(
      (sum, line) => sum.plus(new Big(line.quantity).times(line.usdPerUnit ?? 0).times(NEW_RATE).round(2, Big.roundHalfUp)),
      new Big(0),
    );
    expect(amount('dearer', 'Totals', 'Monthly', 2)).toBe(expected.toFixed(2));
    expect(sheets['dearer']?.['Checks']?.find((row) => row[0] === 'All checks hold')?.[5]).toBe('FALSE');
  });

  it('pays for the bill at the new rate too', () => {
    const { months } = exportInput().report.cashFlow;
    const effort = new Big(4000);
    expect(amount('dearer', 'Cash flow', `All payments of ${months.length} months`, 1)).toBe(effort.plus(amount('dearer', 'Totals', 'Monthly', 2)).times(months.length).toFixed(2));
  });

  it('discounts at another rate when it is changed', () => {
    const { totals } = exportInput().report.cashFlow;
    const worth = totals.reduce((sum, each, at) => sum.plus(new Big(each).times(discountFactor(NEW_DISCOUNT_RATE, at + 1)).round(2, Big.roundHalfUp)), new Big(0));
    expect(amount('hurried', 'Cash flow', 'Their present value', 1)).toBe(worth.toFixed(2));
  });

  it('completes the bill when somebody types the missing price in', () => {
    const { report } = incompleteExportInput();
    const added = new Big(NEW_PRICE).times(report.bill.exchangeRatePerUsd).round(2, Big.roundHalfUp);
    expect(amount('completed', 'Totals', 'Monthly', 2)).toBe(added.plus(report.summary.cost.monthly).toFixed(2));
    expect(cell('incomplete', 'Summary', 'Prices', 1)).toBe('INCOMPLETE: 1 without price');
    expect(cell('completed', 'Summary', 'Prices', 1)).toBe('complete');
  });

  it('still shows hostile names as the text they are', () => {
    const cells = Object.values(sheets['malicious'] ?? {}).flat(2);
    for (const name of MALICIOUS_NAMES) expect(cells).toContain(name);
  });

  function cell(workbook: string, sheet: string, label: string, column: number): string | undefined {
    return sheets[workbook]?.[sheet]?.find((row) => row[0] === label)?.[column];
  }

  function amount(workbook: string, sheet: string, label: string, column: number): string {
    return new Big(cell(workbook, sheet, label, column) ?? 'missing').toFixed(2);
  }
});

/** A workbook with scenarios to choose from. */
function comparedInput(): ExportInput {
  const starter = starterExports().find(({ id }) => id === 'small-subsidiary');
  if (starter === undefined) throw new Error('no such starter');
  return { ...starter.input, ...comparer(starter.input.plan, undefined, embeddedPriceBook) };
}

/** A plan with everything that the payments follow: price steps of every kind, terms paid at once, discounts, a cost of today, and a last year of five months. */
function manifoldInput(): ExportInput {
  const starter = STARTERS.find(({ id }) => id === 'mid-market-producer')?.plan;
  if (starter === undefined) throw new Error('no such starter');
  const discount = { basis: 'EA', by: 'Purchasing', asOf: '2026-10-01' } as const;
  const step = (id: string, what: SteppedPrice, from: string, change: number) => ({ id, what, from, change, reason: 'Expected' });
  const plan: Plan = {
    ...starter,
    company: {
      ...starter.company,
      horizonMonths: 29,
      commitment: 'upTo1Year',
      commitmentPayment: 'upfront',
      currentCostPerMonth: 12_345.67,
      discounts: [{ category: 'compute', share: 0.12, ...discount }, { category: 'all', share: 0.05, ...discount }],
    },
    priceSteps: [step('a', 'azure', '2027-10-01', 0.05), step('b', 'azure', '2028-09-01', 0.035), step('c', 'expert-hours', '2027-06-01', 0.04), step('d', 'old-estate', '2020-01-01', 0.1), step('e', 'edge-hardware', '2027-03-01', -0.2)],
  };
  const answered = answer(plan, embeddedPriceBook);
  if (!answered.ok) throw new Error(JSON.stringify(answered.problems));
  return { plan, report: answered.value, appVersion: '0.1.0' };
}

/** The workbook after somebody typed a number into a cell; the results cached in it are then out of date. */
async function edited(input: ExportInput, sheet: string, address: string, value: number): Promise<Uint8Array> {
  const workbook: Workbook = await readWorkbook(input);
  sheetOf(workbook, sheet).getCell(address).value = value;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
