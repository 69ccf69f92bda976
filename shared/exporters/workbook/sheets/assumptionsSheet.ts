import type { AssumptionRow } from '../../../../models/report/report';
import { blank, engineFigure, input, text, unit } from '../cellContent';
import type { SheetModel } from '../sheetModel';
import { type TableColumn, tableSheet } from '../table';
import type { WorkbookContext } from '../workbookContext';

interface Row extends Omit<AssumptionRow, 'low' | 'likely' | 'high'> {
  readonly low: number | null;
  readonly likely: number | null;
  readonly high: number | null;
  /** Only the exchange rate moves the bill; the other values went into the engine. */
  readonly live: boolean;
}

const range = (value: number | null) => (value === null ? blank : engineFigure(value, 'figure'));

const COLUMNS: readonly TableColumn<Row>[] = [
  { key: 'id', header: 'Id', width: 34, cell: (row) => text(row.id) },
  { key: 'label', header: 'Assumption', width: 44, cell: (row) => text(row.label) },
  { key: 'value', header: 'Value', width: 12, numeric: true, cell: (row) => (row.live ? input(row.value, 'rate') : engineFigure(row.value, 'figure')) },
  { key: 'unit', header: 'Unit', width: 20, cell: (row) => unit(row.unit) },
  { key: 'low', header: 'Low', width: 11, numeric: true, cell: (row) => range(row.low) },
  { key: 'likely', header: 'Likely', width: 11, numeric: true, cell: (row) => range(row.likely) },
  { key: 'high', header: 'High', width: 11, numeric: true, cell: (row) => range(row.high) },
  { key: 'rationale', header: 'Why this value', width: 62, cell: (row) => text(row.rationale) },
  { key: 'overriddenBy', header: 'Overridden by', width: 18, cell: (row) => text(row.overriddenBy ?? '') },
  { key: 'overrideReason', header: 'Reason', width: 34, cell: (row) => text(row.overrideReason ?? '') },
];

/** Everything that no source publishes, with the exchange rate first: the bill reads that cell under its name. */
export function assumptionsSheet(context: WorkbookContext): SheetModel {
  const rows = context.report.assumptions.map((row): Row => ({ ...row, live: false }));
  return tableSheet('Assumptions', COLUMNS, [exchangeRate(context), ...rows]);
}

function exchangeRate({ plan, report }: WorkbookContext): Row {
  return {
    id: 'exchange-rate',
    label: 'Exchange rate of the plan',
    unit: `${report.bill.currency} per USD`,
    value: Number(report.bill.exchangeRatePerUsd),
    low: null,
    likely: null,
    high: null,
    rationale: `Entered in the plan, as of ${plan.company.exchangeRateAsOf}. List prices are in USD.`,
    overriddenBy: null,
    overrideReason: null,
    live: true,
  };
}
