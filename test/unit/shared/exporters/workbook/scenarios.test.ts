import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../../../models/report/report';
import { comparer } from '../../../../../shared/exporters/comparer';
import { embeddedPriceBook } from '../../../../../shared/prices/embeddedPriceBook';
import { starterExports } from '../../../../fixtures/starterExports';
import { openInIronCalc } from './ironCalc';
import type { Sheets } from './libreOffice';
import { formulaOf, readWorkbook, sheetOf, workbookBytes } from './readWorkbook';

/** The smallest starter; a run by hand takes all. */
const STARTERS = (process.env['PLANTWRIGHT_WORKBOOK_STARTERS'] ?? 'small-subsidiary').split(',');
const CHOSEN = { row: 3, column: 2 } as const;

const fixed = (amount: string | undefined): string => new Big(amount ?? 'missing').toFixed(2);

function shownTotals(sheets: Sheets) {
  const cell = (sheet: string, label: string, column: number): string => fixed(sheets[sheet]?.find((row) => row[0]?.startsWith(label))?.[column]);
  return {
    monthly: [cell('Totals', 'Monthly', 2), cell('Summary', 'Monthly', 1)],
    production: cell('Totals', 'Production', 2),
    yearly: cell('Totals', 'Yearly', 2),
    saved: cell('Summary', 'Saved by commitments', 1),
    effort: cell('Summary', 'Managed-service effort', 1),
    riskAdjusted: cell('Summary', 'Risk-adjusted cost', 1),
    paid: cell('Cash flow', 'All payments of', 1),
    present: cell('Cash flow', 'Their present value', 1),
  };
}

const totalsOf = ({ summary: { cost, commitment }, cashFlow }: Report): ReturnType<typeof shownTotals> => ({
  monthly: [cost.monthly, cost.monthly],
  production: cost.production,
  yearly: cost.yearly,
  saved: commitment.saving,
  effort: cost.managedServiceYearly,
  riskAdjusted: cost.riskAdjustedYearly,
  paid: cashFlow.total,
  present: cashFlow.presentValue,
});

describe.each(starterExports().filter(({ id }) => STARTERS.includes(id)))('the scenario cell of $id', ({ input: base }) => {
  const input = { ...base, ...comparer(base.plan, undefined, embeddedPriceBook) };

  it('switches every total to the answer of each scenario, and back; every check holds with all of them', async () => {
    const scenarios = input.scenarios?.() ?? [];
    expect(scenarios.length).toBeGreaterThan(0);
    const workbook = await openInIronCalc(await workbookBytes(input));
    const looked = (): Sheets => workbook.sheets('Summary', 'Totals', 'Cash flow', 'Checks');
    const expectAnswer = (report: Report, sheets: Sheets): void => {
      expect(shownTotals(sheets)).toEqual(totalsOf(report));
      const holds = sheets['Checks']?.flatMap((row) => (['TRUE', 'FALSE'].includes(row[5] ?? '') ? [`${row[0]}: ${row[5]}`] : [])) ?? [];
      expect(holds.length).toBeGreaterThan(16);
      expect(holds.filter((each) => !each.endsWith('TRUE'))).toEqual([]);
    };
    for (const [at, { name, report }] of scenarios.entries()) {
      workbook.type('Scenarios', CHOSEN.row, CHOSEN.column, `${at + 2}. ${name}`);
      expectAnswer(report, looked());
    }
    workbook.type('Scenarios', CHOSEN.row, CHOSEN.column, '1. Base plan');
    expectAnswer(base.report, looked());
    workbook.close();
  }, 240_000);

  it('can only be one of the list', async () => {
    const sheet = sheetOf(await readWorkbook(input), 'Scenarios');
    const cell = sheet.getCell(CHOSEN.row, CHOSEN.column);
    expect(cell.value).toBe('1. Base plan');
    expect(cell.dataValidation).toMatchObject({ type: 'list', formulae: [`$A$7:$A$${7 + base.plan.scenarios.length}`] });
    expect(formulaOf(sheet.getCell('B4')).result).toBe(1);
  });
});
