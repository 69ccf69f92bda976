import { blank, engineFigure, input, text, unit } from '../../cellContent';
import type { SheetModel } from '../../sheetModel';
import { type TableColumn, tableSheet } from '../../table';
import type { WorkbookContext } from '../../workbookContext';
import type { AssumptionLine } from './assumptionRow';
import { assumptionRows } from './assumptionRows';

const range = (value: number | null) => (value === null ? blank : engineFigure(value, 'figure'));

const COLUMNS: readonly TableColumn<AssumptionLine>[] = [
  { key: 'id', header: 'Id', width: 32, cell: ({ id }) => text(id) },
  { key: 'label', header: 'Assumption', width: 40, cell: ({ label }) => text(label) },
  { key: 'value', header: 'Value', width: 12, numeric: true, cell: ({ name, value, format, limits }) => (name === null ? engineFigure(value, format) : input(value, format, limits)) },
  { key: 'unit', header: 'Unit', width: 15, cell: (row) => unit(row.unit) },
  { key: 'low', header: 'Low', width: 10, numeric: true, cell: (row) => range(row.low) },
  { key: 'likely', header: 'Likely', width: 10, numeric: true, cell: (row) => range(row.likely) },
  { key: 'high', header: 'High', width: 10, numeric: true, cell: (row) => range(row.high) },
  { key: 'effect', header: 'In this workbook', width: 24, cell: ({ effect }) => text(effect) },
  { key: 'name', header: 'Name in formulas', width: 34, cell: ({ name }) => text(name ?? '') },
  { key: 'rationale', header: 'Why this value', width: 56, cell: ({ rationale }) => text(rationale) },
  { key: 'source', header: 'Source', width: 14, cell: ({ source }) => text(source) },
  { key: 'owner', header: 'Owner', width: 14, cell: ({ owner }) => text(owner) },
  { key: 'reason', header: 'Reason of a change', width: 30, cell: ({ reason }) => text(reason) },
];

/** Inputs of the plan and everything that no source publishes; formulas read the blue cells under their names. */
export function assumptionsSheet(context: WorkbookContext): SheetModel {
  return tableSheet('Assumptions', COLUMNS, assumptionRows(context));
}
