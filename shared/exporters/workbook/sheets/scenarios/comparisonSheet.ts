import Big from 'big.js';
import type { ComparedPlan, Comparison, ComparisonRow } from '../../../../../models/scenarios/comparison';
import { blank, type CellContent, engineFigure, formula, input, text, unit } from '../../cellContent';
import type { SheetModel } from '../../sheetModel';
import type { WorkbookContext } from '../../workbookContext';

const WIDTHS = { label: 48, unit: 16, value: 26 } as const;
const HEADER_ROW = 3;
/** Bridges stand in the columns of what, unit and the first value. */
const AMOUNT_LETTER = 'C';

/** The scenarios side by side, then the way from the plan's bill to that of each scenario. */
export function comparisonSheet({ comparison }: WorkbookContext): SheetModel {
  if (comparison === null) throw new Error('there is nothing to compare');
  const { columns, rows } = comparison;
  const above: readonly (readonly CellContent[])[] = [
    [text('The plan and its scenarios', 'title')],
    [text('As exported; amounts that follow the cells of this workbook stand on the Scenarios sheet. Bold is what differs from the plan.', 'label')],
    [text('What', 'header'), text('Unit', 'header'), ...columns.map(({ name }) => text(name, 'headerRight'))],
    ...rows.map((row) => comparedRow(row, comparison)),
  ];
  const bridges = columns.reduce<readonly (readonly CellContent[])[]>((written, column) => [...written, ...bridgeRows(column, comparison.currency, written.length)], above);
  return { name: 'Comparison', widths: [WIDTHS.label, WIDTHS.unit, ...columns.map(() => WIDTHS.value)], frozenRows: HEADER_ROW, frozenColumns: 1, filter: null, rows: bridges };
}

function comparedRow({ label, unit: unitOfRow, values, differs }: ComparisonRow, { currency }: Comparison): readonly CellContent[] {
  const cells = values.map((value, at): CellContent => {
    if (value === null) return blank;
    if (unitOfRow === 'money') return engineFigure(Number(value), 'money');
    if (typeof value === 'number') return engineFigure(value, 'figure');
    return text(value, differs[at] === true ? 'changed' : 'right');
  });
  return [text(label, 'label'), unit(unitOfRow === 'money' ? currency : unitOfRow), ...cells];
}

/** Change by change: the steps add up to the difference without a rest. */
function bridgeRows({ name, bridge }: ComparedPlan, currency: string, above: number): readonly (readonly CellContent[])[] {
  if (bridge === null) return [];
  const perMonth = unit(`${currency}/month`);
  const first = above + 3;
  const last = first + bridge.steps.length;
  return [
    [],
    [text(`From the plan’s bill to that of ${name}`, 'header'), text('Unit', 'header'), text('Amount', 'headerRight')],
    [text('The plan', 'label'), perMonth, input(Number(bridge.from), 'money')],
    ...bridge.steps.map(({ changes, difference }) => [
      text(changes.map(({ place, before, after }) => `${place}: ${before ?? '–'} → ${after ?? '–'}`).join('; ') || 'no change', 'body'),
      perMonth,
      input(Number(difference), 'money'),
    ]),
    [text(name, 'heading'), perMonth, formula(`ROUND(SUM(${AMOUNT_LETTER}${first}:${AMOUNT_LETTER}${last}),2)`, new Big(bridge.to).toNumber(), 'money')],
  ];
}
