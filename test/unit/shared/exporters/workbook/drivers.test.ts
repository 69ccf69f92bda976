import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../models/document';
import { answer } from '../../../../../models/pipeline';
import { ASSUMPTION_BY_ID } from '../../../../../models/assumptions/register';
import type { Report } from '../../../../../models/report/report';
import { starterExports } from '../../../../fixtures/starterExports';
import { embeddedPriceBook } from '../../../../../shared/prices/embeddedPriceBook';
import { openInIronCalc } from './ironCalc';
import type { Sheets } from './libreOffice';
import { workbookBytes } from './readWorkbook';

/** The smallest starter and what moves its money; a run by hand takes all: PLANTWRIGHT_WORKBOOK_STARTERS=small-subsidiary,mid-market-producer,global-manufacturer */
const BY_HAND = process.env['PLANTWRIGHT_WORKBOOK_STARTERS'];
const STARTERS = (BY_HAND ?? 'small-subsidiary').split(',');
const ELSEWHERE: ReadonlySet<string> = new Set(['monitoring.kib-per-request', 'monitoring.gib-per-node-month', 'support.professional-usd', 'migration.foundation-hours', 'edge.node-usd', 'edge.install-hours', 'keyvault.operations-per-month', 'storage.read-share', 'network.private-link-factor', 'migration.flow-hours']);
const VALUE_COLUMN = 3;
const NEW_HOUR = 111.5;
const NEW_DISCOUNT = 0.125;

/** Assumptions that move money and no size, each a little off; those of meters that a starter lacks move nothing, in both. */
const CHANGES: Readonly<Record<string, number>> = {
  'monitoring.kib-per-request': 1.5,
  'monitoring.gib-per-node-month': 11,
  'monitoring.log-alerts': 14,
  // Less, because more brings another line: backups beyond what is free. A workbook adds no lines, and says so.
  'backup.daily-change-share': 0.018,
  'storage.write-share': 0.017,
  'storage.read-share': 0.11,
  'network.outbound-gib': 44,
  'network.private-link-factor': 1.75,
  'network.waf-capacity-units': 3,
  'keyvault.operations-per-month': 3_000_000,
  'support.standard-usd': 120,
  'support.professional-usd': 1_250,
  'migration.foundation-hours': 410,
  'migration.shared-foundation-hours': 61,
  'migration.environment-hours': 71,
  'migration.flow-hours': 13.5,
  'migration.site-hours': 133,
  'migration.crew-people': 6,
  'edge.node-usd': 5_150,
  'edge.install-hours': 19,
};

function answered(plan: Plan): Report {
  const report = answer(plan, embeddedPriceBook);
  if (!report.ok) throw new Error(JSON.stringify(report.problems));
  return report.value;
}

const totalsOf = ({ summary, cashFlow }: Report) => ({ monthly: summary.cost.monthly, yearly: summary.cost.yearly, paid: cashFlow.total, present: cashFlow.presentValue, against: cashFlow.today?.netPresentValue ?? null });

function shownTotals(sheets: Sheets): ReturnType<typeof totalsOf> {
  const cell = (sheet: string, label: string, column: number): string | undefined => sheets[sheet]?.find((row) => row[0]?.startsWith(label))?.[column];
  const amount = (sheet: string, label: string, column: number): string => new Big(cell(sheet, label, column) ?? 'missing').toFixed(2);
  return {
    monthly: amount('Totals', 'Monthly', 2),
    yearly: amount('Totals', 'Yearly', 2),
    paid: amount('Cash flow', 'All payments of', 1),
    present: amount('Cash flow', 'Their present value', 1),
    against: cell('Cash flow', 'Net present value against', 1) === undefined ? null : amount('Cash flow', 'Net present value against', 1),
  };
}

describe.each(starterExports().filter(({ id }) => STARTERS.includes(id)))('an assumption that is changed in the workbook of $id', ({ input }) => {
  const overridden = (id: string, value: number): Plan => ({ ...input.plan, assumptions: [{ id, value, reason: 'Tried', by: 'Test' }] });
  const changes: readonly (readonly [string, number, Plan])[] = [
    ...Object.entries(CHANGES).filter(([id]) => BY_HAND !== undefined || !ELSEWHERE.has(id)).map(([id, value]) => [id, value, overridden(id, value)] as const),
    ['expert-hour', NEW_HOUR, { ...input.plan, company: { ...input.plan.company, expertHourCost: NEW_HOUR } }],
    ['discount-rate', NEW_DISCOUNT, { ...input.plan, company: { ...input.plan.company, discountRatePerYear: NEW_DISCOUNT } }],
  ];

  it('moves month, year and present value exactly as the engine does, one at a time', async () => {
    const workbook = await openInIronCalc(await workbookBytes(input));
    const rows = workbook.sheets('Assumptions')['Assumptions'] ?? [];
    const moved: string[] = [];
    for (const [id, value, plan] of changes) {
      const row = rows.findIndex((cells) => cells[0] === id);
      const before = Number(rows[row]?.[VALUE_COLUMN - 1]);
      expect(before, `${id} is another value`).not.toBe(value);
      workbook.type('Assumptions', row + 1, VALUE_COLUMN, value);
      const expected = totalsOf(answered(plan));
      expect(shownTotals(workbook.sheets('Totals', 'Cash flow')), `${id} ${before} → ${value}`).toEqual(expected);
      if (JSON.stringify(expected) !== JSON.stringify(totalsOf(input.report))) moved.push(id);
      workbook.type('Assumptions', row + 1, VALUE_COLUMN, before);
    }
    expect(shownTotals(workbook.sheets('Totals', 'Cash flow'))).toEqual(totalsOf(input.report));
    expect(moved.length).toBeGreaterThanOrEqual(10);
    expect(Object.keys(CHANGES).filter((id) => !ASSUMPTION_BY_ID.has(id))).toEqual([]);
    workbook.close();
  }, 240_000);
});
