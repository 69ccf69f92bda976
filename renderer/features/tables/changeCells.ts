import type { Plan } from '../../../models/document';
import { changeItem } from '../inspector/changeItem';
import type { DecimalMark } from '../inspector/parseNumber';
import { SUBJECTS } from '../inspector/subjects';
import type { Column } from './column';
import type { TableKind } from './tableKinds';

/** What somebody wrote into one cell. */
export interface CellText {
  readonly itemId: string;
  readonly column: Column;
  readonly text: string;
}

export interface CellFault {
  readonly column: Column;
  readonly message: string;
}

export interface ChangedCells {
  readonly plan: Plan;
  readonly faults: readonly CellFault[];
}

/** Writes texts into cells. Those that may not stand there are left as they were and named. */
export function changeCells(plan: Plan, kind: TableKind, cells: readonly CellText[], decimal: DecimalMark): ChangedCells {
  const byItem = new Map<string, CellText[]>();
  for (const cell of cells) byItem.set(cell.itemId, [...(byItem.get(cell.itemId) ?? []), cell]);
  let result: ChangedCells = { plan, faults: [] };
  for (const [itemId, row] of byItem) {
    const changed = changeRow(result.plan, kind, itemId, row, decimal);
    result = { plan: changed.plan, faults: [...result.faults, ...changed.faults] };
  }
  return result;
}

function changeRow(plan: Plan, kind: TableKind, itemId: string, cells: readonly CellText[], decimal: DecimalMark): ChangedCells {
  const context = { plan, subject: SUBJECTS[kind].read(plan, itemId), decimal };
  const reads = cells.map(({ column, text }) => ({ column, read: column.read(text, context) }));
  const changes = reads.flatMap(({ column: { field }, read }) => (read.ok ? [{ field, path: field.path, value: read.value }] : []));
  const changed = changeItem(plan, kind, itemId, changes);
  const faults = reads.flatMap(({ column, read }): readonly CellFault[] => {
    if (!read.ok) return [{ column, message: read.message }];
    return changed.faults.filter(({ change }) => change.field === column.field).map(({ message }) => ({ column, message }));
  });
  return { plan: changed.plan, faults };
}
