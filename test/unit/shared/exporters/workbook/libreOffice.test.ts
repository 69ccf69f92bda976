import Big from 'big.js';
import type { Workbook } from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { allocateToSites } from '../../../../../models/cost/allocateToSites';
import type { ExportInput } from '../../../../../shared/exporters/exporter';
import { exportInput, incompleteExportInput, maliciousExportInput, MALICIOUS_NAMES } from '../../../../fixtures/exportReport';
import { starterExports } from '../../../../fixtures/starterExports';
import { findLibreOffice, recalculate, type Sheets } from './libreOffice';
import { readWorkbook, sheetOf, workbookBytes } from './readWorkbook';

const program = findLibreOffice();
const title = program === null ? 'another spreadsheet program (skipped: soffice is not on the PATH)' : 'another spreadsheet program';
const ERROR_CELL = /^(#[A-Z0-9/]+[!?]?|Err:\d+)$/;
const NEW_RATE = 1.25;
const NEW_PRICE = 99.5;
const NEW_WEIGHT = 8;

const inputs: Readonly<Record<string, ExportInput>> = {
  fixture: exportInput(),
  incomplete: incompleteExportInput(),
  malicious: maliciousExportInput(),
  ...(program === null ? {} : Object.fromEntries(starterExports().map(({ id, input }) => [id, input]))),
};

describe.skipIf(program === null)(title, () => {
  let sheets: Readonly<Record<string, Sheets>> = {};

  beforeAll(async () => {
    if (program === null) return;
    const workbooks: Record<string, Uint8Array> = {};
    for (const [name, input] of Object.entries(inputs)) workbooks[name] = await workbookBytes(input);
    workbooks['dearer'] = await edited(exportInput(), 'Assumptions', 'C2', NEW_RATE);
    workbooks['weighed'] = await edited(exportInput(), 'Allocation', 'C5', NEW_WEIGHT);
    workbooks['completed'] = await edited(incompleteExportInput(), 'Prices', 'F6', NEW_PRICE);
    sheets = recalculate(program, workbooks);
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

  it.each([...Object.keys(inputs), 'dearer', 'completed', 'weighed'])('shows no error in any cell: %s', (name) => {
    const cells = Object.entries(sheets[name] ?? {}).flatMap(([sheet, rows]) => rows.flatMap((row) => row.map((cell) => `${sheet}: ${cell}`)));
    expect(cells.length).toBeGreaterThan(100);
    expect(cells.filter((cell) => ERROR_CELL.test(cell.slice(cell.indexOf(': ') + 2)))).toEqual([]);
  });

  it.each(Object.keys(inputs))('finds every check true: %s', (name) => {
    const holds = sheets[name]?.['Checks']?.filter((row) => ['TRUE', 'FALSE'].includes(row[5] ?? '')).map((row) => row[5]) ?? [];
    expect(holds).toEqual(Array(10).fill('TRUE'));
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

/** The workbook after somebody typed a number into a cell; the results cached in it are then out of date. */
async function edited(input: ExportInput, sheet: string, address: string, value: number): Promise<Uint8Array> {
  const workbook: Workbook = await readWorkbook(input);
  sheetOf(workbook, sheet).getCell(address).value = value;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
