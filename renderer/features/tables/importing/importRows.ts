import type { Plan } from '../../../../models/document';
import type { DecimalMark } from '../../inspector/parseNumber';
import { changeCells, type CellText } from '../changeCells';
import type { Column } from '../column';
import { headingOf } from '../column';
import { columnsNow } from '../columns';
import { TABLES_TEXT as text } from '../messages';
import { ROW_MAKERS } from '../newRow';
import type { TableKind } from '../tableKinds';
import type { SheetLine } from './importSheet';
import { ID_COLUMN, type Mapping } from './recogniseColumns';

export interface RowFault {
  readonly line: SheetLine;
  /** One sentence each, with the heading of its column. */
  readonly reasons: readonly string[];
}

export interface ImportedRows {
  readonly plan: Plan;
  /** Rows that became new items, rows that changed the item that they name, and rows that say what the plan says. */
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly faults: readonly RowFault[];
}

export interface RowsToImport {
  readonly kind: TableKind;
  /** Without the row of headings. */
  readonly lines: readonly SheetLine[];
  readonly mapping: Mapping;
  readonly decimal: DecimalMark;
}

type Took = { readonly plan: Plan; readonly added: boolean } | { readonly reasons: readonly string[] };

/**
 * Takes rows into the plan, each whole or not at all. A row that names an item, by id or by a name that only one has, changes that
 * item; any other becomes a new one with the usual values for what it leaves empty. Later rows may refer to earlier ones.
 */
export function importRows(plan: Plan, { kind, lines, mapping, decimal }: RowsToImport): ImportedRows {
  const columns = mapping.map((id) => columnsNow(kind).find((column) => column.id === id) ?? null);
  const names = new Map<string, number>();
  let result: ImportedRows = { plan, added: 0, changed: 0, same: 0, faults: [] };
  const faults: RowFault[] = [];
  for (const line of lines) {
    const cells = columns.flatMap((column, at) => (column === null ? [] : [{ column, text: line.cells[at] ?? '' }]));
    const id = line.cells[mapping.indexOf(ID_COLUMN)] ?? '';
    const name = cells.find(({ column }) => column.id === 'name')?.text ?? '';
    const before = id === '' ? names.get(name) : undefined;
    const took = name !== '' && before !== undefined ? { reasons: [text.nameTwice(before)] } : takeRow(result.plan, kind, { id, name, cells }, decimal);
    if ('reasons' in took) {
      faults.push({ line, reasons: took.reasons });
      continue;
    }
    names.set(name, line.number);
    const became = took.added ? 'added' : took.plan === result.plan ? 'same' : 'changed';
    result = { ...result, plan: took.plan, [became]: result[became] + 1 };
  }
  return { ...result, faults };
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly { readonly column: Column; readonly text: string }[];
}

function takeRow(plan: Plan, kind: TableKind, { id, name, cells }: Row, decimal: DecimalMark): Took {
  const items: readonly { readonly id: string; readonly name: string }[] = plan[kind];
  const sameName = name === '' ? [] : items.filter((item) => item.name === name);
  const there = items.find((item) => item.id === id) ?? sameName[0];
  if (there === undefined) return addRow(plan, kind, cells, decimal);
  if (there.id !== id && sameName.length > 1) return { reasons: [text.nameAmbiguous(sameName.map((item) => item.id))] };
  return finish(plan, kind, { itemId: there.id, cells, added: false }, decimal);
}

function addRow(plan: Plan, kind: TableKind, cells: Row['cells'], decimal: DecimalMark): Took {
  // An empty cell of a new row means: as usual.
  const filled = cells.filter((cell) => cell.text !== '');
  const context = { plan, subject: undefined, decimal };
  const reads = filled.map(({ column, text: written }) => ({ column, read: column.read(written, context) }));
  const { needs, add } = ROW_MAKERS[kind];
  const missing = columnsNow(kind).filter((column) => needs.includes(column.id) && !filled.some((cell) => cell.column === column));
  const wrong = reads.flatMap(({ column, read }) => (read.ok ? [] : [text.inColumn(headingOf(column), read.message)]));
  if (missing.length > 0 || wrong.length > 0) return { reasons: [...missing.map((column) => text.missing(headingOf(column))), ...wrong] };
  const values = new Map(reads.map(({ column, read }) => [column.id, read.ok ? read.value : undefined]));
  const made = add(plan, values);
  return made === null ? { reasons: [text.needsEnds] } : finish(made.plan, kind, { itemId: made.id, cells: filled, added: true }, decimal);
}

interface Filling {
  readonly itemId: string;
  readonly cells: Row['cells'];
  readonly added: boolean;
}

function finish(plan: Plan, kind: TableKind, { itemId, cells, added }: Filling, decimal: DecimalMark): Took {
  const texts = cells.map((cell): CellText => ({ itemId, ...cell }));
  const changed = changeCells(plan, kind, texts, decimal);
  if (changed.faults.length > 0) return { reasons: changed.faults.map(({ column, message }) => text.inColumn(headingOf(column), message)) };
  return { plan: changed.plan, added };
}
