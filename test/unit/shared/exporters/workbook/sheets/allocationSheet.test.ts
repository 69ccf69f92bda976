import { describe, expect, it } from 'vitest';
import { setAllocationDriver } from '../../../../../../models/document/edits';
import { allocateToSites } from '../../../../../../models/cost/allocateToSites';
import type { ExportInput } from '../../../../../../shared/exporters/exporter';
import type { CellContent } from '../../../../../../shared/exporters/workbook/cellContent';
import { allocationSheet } from '../../../../../../shared/exporters/workbook/sheets/allocation/allocationSheet';
import { workbookContext } from '../../../../../../shared/exporters/workbook/workbookContext';
import { exportInput } from '../../../../../fixtures/exportReport';

const base = exportInput();
const rowsOf = (input: ExportInput) => allocationSheet(workbookContext(input)).rows;
const textsOf = (row: readonly CellContent[] = []) => row.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []));

/** The split of the fixture's bill among `count` sites, each with `weight`. */
function among(count: number, weight: number): ExportInput {
  const sites = Array.from({ length: count }, (_, place) => ({ id: `site-${place}`, name: `Site ${place}`, weight }));
  const allocation = allocateToSites(base.report.bill.lines, 'transactions', sites);
  return { ...base, report: { ...base.report, allocation: allocation === null ? [] : [allocation] } };
}

/** How the parts of the first line are written. */
function partKinds(input: ExportInput): readonly string[] {
  const rows = rowsOf(input);
  const first = rows[rows.findIndex((row) => textsOf(row)[0] === 'Line id') + 1];
  return [...new Set(first?.slice(5).map((cell) => cell.kind))];
}

describe('the Allocation sheet', () => {
  it('takes the driver that the plan names', () => {
    const sites = [{ id: 'brno', name: 'Brno', weight: 40 }];
    const byUsers = allocateToSites(base.report.bill.lines, 'users', sites);
    const input: ExportInput = { ...base, plan: setAllocationDriver(base.plan, 'users'), report: { ...base.report, allocation: [...base.report.allocation, ...(byUsers === null ? [] : [byUsers])] } };
    expect(textsOf(rowsOf(input)[1])).toEqual(['Split by named users.']);
    expect(textsOf(rowsOf(input)[4])).toContain('Brno');
    expect(textsOf(rowsOf(base)[4])).toContain('Zlín');
  });

  it('says so where there is nobody to bear the bill', () => {
    expect(rowsOf(among(0, 1)).flatMap((row) => textsOf(row))).toEqual(['The bill by site', 'The plan has no sites.']);
  });

  it('says so where no site has any of what counts', () => {
    expect(textsOf(rowsOf(among(2, 0))[1])[0]).toContain('every site bears the same');
  });

  it.each([
    ['few sites', 3, 100, ['formula']],
    ['more sites than a spreadsheet should split', 61, 100, ['number']],
    ['numbers too large to stay exact', 3, 10 ** 12, ['number']],
  ])('writes formulas only where they stay exact: %s', (_name, count, weight, kinds) => {
    expect(partKinds(among(count, weight))).toEqual(kinds);
  });
});
