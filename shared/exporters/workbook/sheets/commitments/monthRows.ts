import Big from 'big.js';
import { blank, type CellContent, formula, type NumberFormat, text, unit } from '../../cellContent';
import { monthLetter, monthRange } from '../../monthColumns';
import { billCell, growthRange } from '../../references';
import type { WorkbookContext } from '../../workbookContext';
import { cashFlowCell, cashFlowPlaces } from '../cashflow/cashFlowRows';
import { commitmentsLayout, firstBillRow, FROM_CELL, lineCell, PAYMENT_CELL, sumOfView, type View, VIEWS, viewRow } from './commitmentsLayout';
import { paidRows } from '../../scenarios/paidRows';
import { BILL_ROWS, chosenPayment } from '../../scenarios/scenarioPayments';
import { toCents } from '../../toCents';

/** The Azure bill of every month with the commitments, spread evenly and as it is paid, and behind it each commitment. */
export function monthRows(context: WorkbookContext): readonly (readonly CellContent[])[] {
  const { commitments, cashFlow } = context.report;
  const layout = commitmentsLayout(context);
  const header = [text('Line', 'header'), text('Item', 'header'), text('View', 'header'), text('Unit', 'header'), text('All months', 'headerRight'), ...cashFlow.months.map((month) => text(month, 'headerRight'))];
  const views = layout.taken.flatMap(({ place, months: { bought, share, effective, billed } }, at) => {
    const results: Readonly<Record<View, readonly number[]>> = { 'bought in month': bought, 'size then': share, 'spread evenly': effective.map(Number), 'as paid': billed.map(Number) };
    const row = commitments.rows[place];
    return VIEWS.map((view) => {
      const own = viewRow(layout, at, view);
      const formulas = viewFormulas(context, place, at);
      return monthCells([text(row?.lineId ?? '', 'label'), text(row?.label ?? '', 'label'), text(view, 'label')], UNITS[view] ?? cashFlow.currency, FORMATS[view], own, results[view], (column) => formulas[view](column));
    });
  });
  return [header, ...(views.length === 0 ? [[text('nothing committed', 'label')]] : views), [], ...billRows(context)];
}

const FORMATS: Readonly<Record<View, NumberFormat>> = { 'bought in month': 'count', 'size then': 'share', 'spread evenly': 'money', 'as paid': 'money' };
const UNITS: Readonly<Partial<Record<View, string>>> = { 'bought in month': 'month', 'size then': 'of the horizon' };

function monthCells(names: readonly CellContent[], unitOfRow: string, format: NumberFormat, row: number, results: readonly number[], formulaIn: (column: string) => string): readonly CellContent[] {
  const sum = format === 'money' ? formula(`ROUND(SUM(${monthRange(row, results.length)}),2)`, total(results), 'money') : blank;
  return [...names, unit(unitOfRow), sum, ...results.map((result, at) => formula(formulaIn(monthLetter(at)), result, format))];
}

const total = (amounts: readonly number[]): number => Number(amounts.reduce((sum, each) => sum.plus(each), new Big(0)).toFixed(2));

/** Bought when the last wave begins and again when a term ends, unless the next one would run past the horizon, for the size of that month; the rate holds for the term, the list price that it replaces follows the price steps. */
function viewFormulas(context: WorkbookContext, place: number, at: number): Readonly<Record<View, (column: string) => string>> {
  const { earlier, report: { bill, cashFlow, commitments } } = context;
  const layout = commitmentsLayout(context);
  const rowOf = cashFlowPlaces(context);
  const own = (column: string, view: View): string => `${column}$${viewRow(layout, at, view)}`;
  const cash = (column: string, key: string): string => cashFlowCell(column, rowOf(key));
  const acrossCash = (key: string): string => `'Cash flow'!${monthRange(rowOf(key), cashFlow.months.length)}`;
  const term = lineCell('months', place);
  const billIndex = bill.lines.findIndex(({ id }) => id === commitments.rows[place]?.lineId);
  const final = `Bill!${billCell('monthly', billIndex)}`;
  const boughtYear = (column: string): string => `INDEX(${acrossCash('year')},${own(column, 'bought in month')})`;
  const sizeThen = (column: string): string => `SUMIFS(${growthRange('monthly', earlier.length)},${growthRange('id', earlier.length)},${lineCell('lineId', place)},${growthRange('year', earlier.length)},${boughtYear(column)})`;
  const lastMonth = cash(`$${monthLetter(cashFlow.months.length - 1)}`, 'month');
  const purchase = (column: string): string => `${cash(column, 'month')}-MOD(${cash(column, 'month')}-${FROM_CELL},${term})`;
  const lastYear = cash(`$${monthLetter(cashFlow.months.length - 1)}`, 'year');
  const paid = (column: string): string => `${lineCell('committed', place)}*INDEX(${acrossCash('factor.azure')},${own(column, 'bought in month')})`;
  const replaced = (column: string): string => `(${lineCell('saving', place)}+${lineCell('committed', place)})*${cash(column, 'factor.azure')}`;
  const ifBought = (column: string, expression: string): string => `IF(${own(column, 'bought in month')}=0,0,${expression})`;
  const evenly = (column: string): string => toCents(`${own(column, 'size then')}*(${paid(column)}-${replaced(column)})`);
  return {
    'bought in month': (column) => `IF(OR(${cash(column, 'month')}<${FROM_CELL},${purchase(column)}+${term}-1>${lastMonth}),0,${purchase(column)})`,
    'size then': (column) => ifBought(column, `IF(${boughtYear(column)}=${lastYear},1,MIN(1,${sizeThen(column)}/${final}))`),
    'spread evenly': (column) => ifBought(column, evenly(column)),
    'as paid': (column) =>
      ifBought(column, `IF(${PAYMENT_CELL}="upfront",${toCents(`${own(column, 'size then')}*(IF(${own(column, 'bought in month')}=${cash(column, 'month')},${paid(column)}*${term},0)-${replaced(column)})`)},${own(column, 'spread evenly')})`),
  };
}

/** The whole bill: the sum of the Azure rows of the cash flow and of the commitments in one view. */
function billRows(context: WorkbookContext): readonly (readonly CellContent[])[] {
  const { cashFlow } = context.report;
  const layout = commitmentsLayout(context);
  const rowOf = cashFlowPlaces(context);
  const azure = paidRows(context).filter(({ layer }) => layer !== null);
  const list = cashFlow.months.map((_, at) => total(azure.map(({ months }) => Number(months[at]))));
  const committed = (view: 'effective' | 'billed') => list.map((amount, at) => total([amount, ...cashFlow.commitments.map((each) => Number(each[view][at]))]));
  const first = firstBillRow(layout);
  const listOf = (column: string): string => `ROUND(SUM(${cashFlowCell(column, rowOf(azure[0]?.id ?? ''))}:${column}${rowOf(azure.at(-1)?.id ?? '')}),2)`;
  const row = (at: number, label: string, results: readonly number[], formulaIn: (column: string) => string) => monthCells([text(label, 'heading'), blank, blank], cashFlow.currency, 'money', first + at, results, formulaIn);
  return [
    row(0, 'Azure bill before commitments', list, listOf),
    row(1, 'With commitments, spread evenly', committed('effective'), (column) => chosenPayment(context, `ROUND(${column}${first}+${sumOfView('spread evenly', column, layout)},2)`, BILL_ROWS.effective, column)),
    row(2, 'With commitments, as paid', committed('billed'), (column) => chosenPayment(context, `ROUND(${column}${first}+${sumOfView('as paid', column, layout)},2)`, BILL_ROWS.billed, column)),
  ];
}
