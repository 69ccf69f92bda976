import Big from 'big.js';
import type { FailureScenarioRow } from '../../../../../models/report/report';
import { blank, type CellContent, formula, input, text, unit } from '../../cellContent';
import { columnLetter } from '../../columnLetter';
import type { SheetModel } from '../../sheetModel';
import { toCents } from '../../toCents';
import type { WorkbookContext } from '../../workbookContext';

const COLUMNS = ['title', 'risk', 'frequency', 'minutes', 'share', 'perHour', 'loss', 'unit', 'response', 'uncovered'] as const;
type Column = (typeof COLUMNS)[number];

const HEADERS: Readonly<Record<Column, readonly [header: string, width: number, numeric?: true]>> = {
  title: ['Failure', 34],
  risk: ['What it means', 44],
  frequency: ['Events a year', 12, true],
  minutes: ['Minutes until it is over', 12, true],
  share: ['Share that stops', 11, true],
  perHour: ['An hour of a full stop, lost entries included', 18, true],
  loss: ['Expected loss', 16, true],
  unit: ['Unit', 12],
  response: ['What is done', 44],
  uncovered: ['What stays open', 44],
};

const HEADER_ROW = 3;
const MINUTES_PER_HOUR = 60;

const letter = (column: Column): string => columnLetter(COLUMNS.indexOf(column));

/** Expected losses by outages, apart from every payment: events × hours × share × cost of an hour. */
export function downtimeSheet({ report }: WorkbookContext): SheetModel {
  const { scenarios, bill, summary } = report;
  const rows = scenarios.map((row, at) => failureRow(row, HEADER_ROW + 1 + at, bill.currency));
  const last = HEADER_ROW + Math.max(1, rows.length);
  const sum = Number(scenarios.reduce((total, { lossPerYear }) => total.plus(lossPerYear), new Big(0)).toFixed(2));
  const total: Partial<Record<Column, CellContent>> = {
    title: text('All failures', 'heading'),
    loss: formula(`ROUND(SUM(${letter('loss')}${HEADER_ROW + 1}:${letter('loss')}${last}),2)`, sum, 'money'),
    unit: unit(`${bill.currency}/year`),
    response: text(`Each row is rounded to the cent; unrounded they come to ${summary.cost.expectedDowntimeLossYearly}.`),
  };
  return {
    name: 'Downtime',
    widths: COLUMNS.map((column) => HEADERS[column][1]),
    frozenRows: HEADER_ROW,
    filter: null,
    rows: [
      [text('Expected losses by outages', 'title')],
      [text('A risk on the mean of many years, of the plan itself: no payment of the Cash flow sheet holds it. The blue cells can be tried out; the Summary keeps the exported sum.', 'label')],
      COLUMNS.map((column) => text(HEADERS[column][0], HEADERS[column][2] === true ? 'headerRight' : 'header')),
      ...(rows.length === 0 ? [[]] : rows),
      COLUMNS.map((column) => total[column] ?? blank),
    ],
  };
}

function failureRow(row: FailureScenarioRow, at: number, currency: string): readonly CellContent[] {
  const { frequencyPerYear, recoveryMinutes, affectedShare } = row;
  const loss = Number(row.lossPerYear);
  const hours = (frequencyPerYear * recoveryMinutes * affectedShare) / MINUTES_PER_HOUR;
  const worked = toCents(`${letter('frequency')}${at}*${letter('minutes')}${at}/${MINUTES_PER_HOUR}*${letter('share')}${at}*${letter('perHour')}${at}`);
  const cells: Readonly<Record<Column, CellContent>> = {
    title: text(row.title),
    risk: text(row.risk),
    frequency: input(frequencyPerYear, 'quantity'),
    minutes: input(recoveryMinutes, 'figure'),
    share: input(affectedShare, 'share'),
    perHour: hours === 0 ? blank : input(loss / hours, 'money'),
    // Where nothing stops, what is lost has no hours to be worked out from.
    loss: hours === 0 ? input(loss, 'money') : formula(worked, loss, 'money'),
    unit: unit(`${currency}/year`),
    response: text(row.response),
    uncovered: text(row.uncovered),
  };
  return COLUMNS.map((column) => cells[column]);
}
