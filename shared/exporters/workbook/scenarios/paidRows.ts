import type { CashRow } from '../../../../models/cashflow/cashFlow';
import { byObject } from '../../../../models/memo/byObject';
import type { WorkbookContext } from '../workbookContext';

/** The rows of payments of the plan, and of layers that only a scenario pays for; all of Azure first. */
export const paidRows = byObject(({ report: { cashFlow }, scenarios }: WorkbookContext): readonly CashRow[] => {
  const known = new Set(cashFlow.rows.map(({ id }) => id));
  const added = new Map(scenarios.flatMap(({ report }) => report.cashFlow.rows.filter(({ id }) => !known.has(id)).map((row) => [row.id, row] as const)));
  const nothing = [...added.values()].map((row): CashRow => ({ ...row, months: cashFlow.months.map(() => '0.00'), total: '0.00' }));
  const isAzure = ({ layer }: CashRow): boolean => layer !== null;
  return [...cashFlow.rows.filter(isAzure), ...nothing, ...cashFlow.rows.filter((row) => !isAzure(row))];
});
