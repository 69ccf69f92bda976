import { columnLetter } from './columnLetter';
import { assumptionRows } from './sheets/assumptions/assumptionRows';
import { FIRST_TABLE_ROW } from './tableRows';
import type { WorkbookContext } from './workbookContext';

/** Id, label, value. */
const VALUE_COLUMN = 2;

/** Names of cells that formulas use instead of addresses. */
export function definedNames(context: WorkbookContext): readonly { readonly name: string; readonly cell: string }[] {
  return assumptionRows(context).flatMap(({ name }, at) => (name === null ? [] : [{ name, cell: `Assumptions!$${columnLetter(VALUE_COLUMN)}$${FIRST_TABLE_ROW + at}` }]));
}
