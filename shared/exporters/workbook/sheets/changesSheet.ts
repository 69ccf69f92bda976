import { blank, type CellContent, formula, input, link, text, unit } from '../cellContent';
import { billCell, MISSING_PRICE } from '../references';
import type { SheetModel } from '../sheetModel';
import type { WorkbookContext } from '../workbookContext';

const HEADER_ROW = 3;
const WIDTHS = [46, 44, 12, 22, 22, 16, 16, 16, 14] as const;
const HASH_SHOWN = 12;
const [THEN, NOW, DIFFERENCE] = ['F', 'G', 'H'] as const;

interface Change {
  readonly id: string;
  readonly item: string;
  readonly kind: 'new' | 'gone' | 'changed';
  readonly was: string;
  readonly is: string;
  readonly then: number | null;
  readonly now: number | null;
  /** Place on the bill; null where the line went. */
  readonly at: number | null;
}

/** What became of the bill since an earlier export; lines that stayed as they were are left out. */
export function changesSheet(context: WorkbookContext): SheetModel {
  const { since, report } = context;
  const changes = changesOf(context);
  const last = HEADER_ROW + changes.length;
  const sum = (column: string, amounts: readonly (number | null)[]): CellContent => formula(`ROUND(SUM(${column}${HEADER_ROW + 1}:${column}${last}),2)`, cents(amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0)), 'money');
  const totals = (): readonly CellContent[] => [text('All changes', 'label'), blank, blank, blank, blank, sum(THEN, changes.map(({ then }) => then)), sum(NOW, changes.map(({ now }) => now)), sum(DIFFERENCE, changes.map(difference)), unit(`${report.bill.currency}/month`)];
  return {
    name: 'Changes',
    widths: WIDTHS,
    frozenRows: HEADER_ROW,
    filter: null,
    rows: [
      [text('Changes since an earlier export', 'title')],
      [text(since === null ? 'No earlier export was given (plantwright export --since <file>), so there is nothing to compare with.' : headOf(context, changes.length), 'label')],
      [...['Line id', 'Item', 'Change', 'Was', 'Is'].map((title) => text(title, 'header')), ...['Then', 'Now', 'Difference'].map((title) => text(title, 'headerRight')), text('Unit', 'header')],
      ...changes.map((change, index) => rowOf(change, HEADER_ROW + 1 + index, report.bill.currency)),
      ...(changes.length === 0 ? [] : [totals()]),
    ],
  };
}

function headOf({ since, report }: WorkbookContext, count: number): string {
  const version = since?.planHash ? `, plan version ${since.planHash.slice(0, HASH_SHOWN)}` : '';
  const prices = since?.pricesAsOf ? `, prices as of ${since.pricesAsOf}` : '';
  return `Against ${since?.name ?? ''}${version}${prices}: ${count} of ${report.bill.lines.length} lines differ. Amounts of then are those of that file.`;
}

function changesOf({ since, report }: WorkbookContext): readonly Change[] {
  if (since === null) return [];
  const { lines } = report.bill;
  const present = lines.flatMap((line, at): readonly Change[] => {
    const before = since.lines.get(line.id);
    const now = line.monthly === null ? null : Number(line.monthly);
    const quantity = Number(line.quantity);
    if (before !== undefined && before.sku === line.sku && before.quantity === quantity && before.monthly === now) return [];
    return [{ id: line.id, item: line.label, kind: before === undefined ? 'new' : 'changed', was: before === undefined ? '' : sizeOf(before.quantity, before.sku), is: sizeOf(quantity, line.sku), then: before?.monthly ?? (before === undefined ? 0 : null), now, at }];
  });
  const ids = new Set(lines.map(({ id }) => id));
  const gone = [...since.lines].filter(([id]) => !ids.has(id)).map(([id, line]): Change => ({ id, item: line.item, kind: 'gone', was: sizeOf(line.quantity, line.sku), is: '', then: line.monthly, now: 0, at: null }));
  return [...present, ...gone];
}

const sizeOf = (quantity: number, sku: string): string => `${quantity} × ${sku}`;
const cents = (amount: number): number => Number(amount.toFixed(2));
const difference = ({ then, now }: Change): number | null => (then === null || now === null ? null : cents(now - then));

function rowOf(change: Change, row: number, currency: string): readonly CellContent[] {
  const { id, item, kind, was, is, then, now, at } = change;
  const [before, after] = [`${THEN}${row}`, `${NOW}${row}`];
  return [
    text(id, 'label'),
    text(item),
    text(kind),
    text(was, 'label'),
    text(is, 'label'),
    then === null ? text(MISSING_PRICE, 'right') : input(then, 'money'),
    at === null ? input(0, 'money') : link(`Bill!${billCell('monthly', at)}`, now ?? MISSING_PRICE, 'money'),
    formula(`IF(AND(ISNUMBER(${before}),ISNUMBER(${after})),ROUND(${after}-${before},2),"")`, difference(change) ?? '', 'money'),
    unit(`${currency}/month`),
  ];
}
