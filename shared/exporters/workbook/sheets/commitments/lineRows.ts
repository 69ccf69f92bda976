import type { CommitmentRow } from '../../../../../models/report/commitmentRow';
import type { BillLine } from '../../../../../models/report/report';
import { HOURS_PER_MONTH } from '../../../../../models/prices/hoursPerMonth';
import { blank, type CellContent, engineFigure, formula, input, text, unit } from '../../cellContent';
import { priceLink } from '../../priceLink';
import { EXCHANGE_RATE_NAME } from '../../references';
import type { WorkbookContext } from '../../workbookContext';
import { COMMITMENT_COLUMNS, type CommitmentColumn, commitmentsLayout, commitmentLetter, HEADER_ROW, lineCell } from './commitmentsLayout';
import { toCents } from '../../toCents';

const HEADERS: Readonly<Record<CommitmentColumn, { readonly header: string; readonly numeric?: true }>> = {
  lineId: { header: 'Line id' },
  label: { header: 'Item' },
  environmentId: { header: 'Environment id' },
  term: { header: 'Term' },
  months: { header: 'Months of the term', numeric: true },
  amount: { header: 'Committed', numeric: true },
  amountUnit: { header: 'Unit' },
  units: { header: 'In units of the line', numeric: true },
  usdPerHour: { header: 'USD an hour of the term', numeric: true },
  listPrice: { header: 'USD an hour without', numeric: true },
  paysFrom: { header: 'Pays from, share of hours', numeric: true },
  used: { header: 'Units used in a mean hour', numeric: true },
  usedWithoutGrowth: { header: 'The same without growth', numeric: true },
  slipMonths: { header: 'Months unused if waves slip', numeric: true },
  committed: { header: 'Costs a month', numeric: true },
  saving: { header: 'Saves a month', numeric: true },
  savingOfTerm: { header: 'Saves in a term', numeric: true },
  withoutGrowth: { header: 'The same without growth', numeric: true },
  late: { header: 'The same if waves slip', numeric: true },
  regret: { header: 'Regret of a term', numeric: true },
  unit: { header: 'Currency' },
  why: { header: 'Why' },
};

const KINDS = { 'savings-plan': 'Savings plan', reservation: 'Reservation' } as const;

/** Every line that can be committed to, what its term saves, and what it costs if things come otherwise. */
export function lineRows(context: WorkbookContext): readonly (readonly CellContent[])[] {
  const { bill, commitments, summary } = context.report;
  const lines = new Map(bill.lines.map((line) => [line.id, line] as const));
  const header = COMMITMENT_COLUMNS.map((column) => text(HEADERS[column].header, HEADERS[column].numeric ? 'headerRight' : 'header'));
  const rows = commitments.rows.map((row, place) => {
    const cells = { ...namesOf(row, bill.currency), ...moneyOf(row, place, lines.get(row.lineId), context) };
    return COMMITMENT_COLUMNS.map((column) => cells[column] ?? blank);
  });
  const { sumRow } = commitmentsLayout(context);
  const letter = commitmentLetter('saving');
  // An empty list sums its header, which is text.
  const sum = formula(`ROUND(SUM(${letter}${HEADER_ROW}:${letter}${sumRow - 1}),2)`, Number(summary.commitment.saving), 'money');
  const total: Partial<Record<CommitmentColumn, CellContent>> = { lineId: text('All lines', 'heading'), saving: sum, unit: unit(bill.currency) };
  return [header, ...rows, COMMITMENT_COLUMNS.map((column) => total[column] ?? blank)];
}

type Cells = Partial<Record<CommitmentColumn, CellContent>>;

const namesOf = (row: CommitmentRow, currency: string): Cells => ({
  lineId: text(row.lineId, 'label'),
  label: text(row.label, 'label'),
  environmentId: text(row.environmentId, 'label'),
  term: text(row.kind === null ? 'List price' : KINDS[row.kind], 'label'),
  unit: unit(currency),
  why: text(row.why, 'label'),
});

/** saving = 730 h × exchange rate × (used units × list price − committed units × rate); regret = saving of the term − the worst case. */
function moneyOf({ calculation, termMonths, quantity, unit: unitOfAmount, savingMonthly, regret }: CommitmentRow, place: number, line: BillLine | undefined, context: WorkbookContext): Cells {
  const listPrice = line === undefined ? {} : { listPrice: priceLink(line, context) };
  if (calculation === null || line === undefined) return { ...listPrice, saving: engineFigure(0, 'money') };
  const cell = (column: CommitmentColumn): string => lineCell(column, place);
  const term = termMonths ?? 0;
  const [saving, committed] = [Number(savingMonthly), Number(calculation.committedMonthly)];
  const savingAt = (used: CommitmentColumn): string => toCents(`${HOURS_PER_MONTH}*${EXCHANGE_RATE_NAME}*(${cell(used)}*${cell('listPrice')}-${cell('units')}*${cell('usdPerHour')})`);
  const rate = Number(context.report.bill.exchangeRatePerUsd);
  const cost = calculation.units * calculation.usdPerHour;
  const without = money(HOURS_PER_MONTH * rate * (calculation.usedWithoutGrowth * Number(line.usdPerUnit) - cost));
  const { slipMonths } = calculation;
  return {
    ...listPrice,
    months: input(term, 'count'),
    amount: engineFigure(quantity ?? 0, 'quantity'),
    amountUnit: unit(unitOfAmount ?? ''),
    units: input(calculation.units, 'quantity'),
    usdPerHour: input(calculation.usdPerHour, 'unitPrice'),
    paysFrom: formula(`${cell('usdPerHour')}/${cell('listPrice')}`, calculation.usdPerHour / Number(line.usdPerUnit), 'share'),
    used: input(calculation.usedUnits, 'quantity'),
    usedWithoutGrowth: input(calculation.usedWithoutGrowth, 'quantity'),
    committed: formula(toCents(`${HOURS_PER_MONTH}*${EXCHANGE_RATE_NAME}*${cell('units')}*${cell('usdPerHour')}`), committed, 'money'),
    saving: formula(savingAt('used'), saving, 'money'),
    savingOfTerm: formula(`ROUND(${cell('saving')}*${cell('months')},2)`, money(saving * term), 'money'),
    withoutGrowth: formula(`ROUND(${savingAt('usedWithoutGrowth')}*${cell('months')},2)`, money(without * term), 'money'),
    ...(slipMonths === null
      ? {}
      : {
          slipMonths: input(slipMonths, 'count'),
          late: formula(
            `ROUND(${cell('saving')}*(${cell('months')}-${cell('slipMonths')})-${toCents(`${HOURS_PER_MONTH}*${EXCHANGE_RATE_NAME}*${cell('units')}*${cell('usdPerHour')}*${cell('slipMonths')}`)},2)`,
            money(saving * (term - slipMonths) - money(HOURS_PER_MONTH * rate * cost * slipMonths)),
            'money',
          ),
        }),
    regret: formula(`ROUND(${cell('savingOfTerm')}-MIN(${cell('savingOfTerm')},${cell('withoutGrowth')},${cell('late')}),2)`, Number(regret ?? 0), 'money'),
  };
}

const money = (amount: number): number => Number(amount.toFixed(2));
