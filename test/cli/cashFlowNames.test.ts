import { expect, test } from 'vitest';
import { writeCashFlow } from '../../electron/cli/writeCashFlow';
import { CASH_CATEGORIES } from '../../models/cashflow/cashFlow';
import type { Report } from '../../models/report/report';
import { yearRows } from '../../shared/exporters/workbook/sheets/cashflow/yearRows';
import type { WorkbookContext } from '../../shared/exporters/workbook/workbookContext';
import { cashFlowFixture } from '../fixtures/cashFlow';

test('every kind of payment is called on the command line what the workbook calls it', () => {
  const flow = cashFlowFixture('EUR');
  const cashFlow = { ...flow, rows: CASH_CATEGORIES.flatMap((category) => flow.rows.map((row) => ({ ...row, id: category, category }))) };
  const report = { summary: { plan: { name: 'Plan' } }, cashFlow } as unknown as Report;
  const labels = yearRows({ report, scenarios: [] } as unknown as WorkbookContext).flatMap(({ cells }) => cells(() => 1).slice(0, 1)).map((cell) => (cell.kind === 'text' ? cell.text : ''));
  const [byYear = ''] = writeCashFlow(report).split('\nWorth');
  const named = CASH_CATEGORIES.map((_, at) => labels[at + 1] ?? '?');
  expect(byYear.split('\n').slice(4, 4 + named.length).map((line) => line.trim().split(/ {2,}/)[0])).toEqual(named);
  expect(new Set(named).size).toBe(CASH_CATEGORIES.length);
});
