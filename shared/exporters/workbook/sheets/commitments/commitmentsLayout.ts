import type { CashCommitment } from '../../../../../models/cashflow/cashFlow';
import { columnLetter } from '../../columnLetter';
import type { WorkbookContext } from '../../workbookContext';

/** Columns of the list of lines, in their order. */
export const COMMITMENT_COLUMNS = [
  'lineId', 'label', 'environmentId', 'term', 'months', 'amount', 'amountUnit', 'units', 'usdPerHour', 'listPrice', 'paysFrom', 'used', 'usedWithoutGrowth', 'slipMonths',
  'committed', 'saving', 'savingOfTerm', 'withoutGrowth', 'late', 'regret', 'unit', 'why',
] as const;
export type CommitmentColumn = (typeof COMMITMENT_COLUMNS)[number];

/** Rows of one commitment in the months: when it was bought, how large the line was then, spread evenly, as paid. */
export const VIEWS = ['bought in month', 'size then', 'spread evenly', 'as paid'] as const;
export type View = (typeof VIEWS)[number];

/** The month of the first purchase and the way of paying stand above the list. */
export const FROM_CELL = '$B$3';
export const PAYMENT_CELL = '$B$4';
export const HEADER_ROW = 5;
const GAP = 2;

export interface CommitmentsLayout {
  /** Lines with a commitment, by their place in the list. */
  readonly taken: readonly { readonly place: number; readonly months: CashCommitment }[];
  readonly sumRow: number;
  readonly firstView: number;
  readonly lastView: number;
}

export function commitmentsLayout({ report: { commitments, cashFlow } }: WorkbookContext): CommitmentsLayout {
  const taken = cashFlow.commitments.flatMap((months) => {
    const place = commitments.rows.findIndex(({ lineId }) => lineId === months.lineId);
    return place < 0 ? [] : [{ place, months }];
  });
  const sumRow = HEADER_ROW + commitments.rows.length + 1;
  const firstView = sumRow + GAP + 1;
  return { taken, sumRow, firstView, lastView: firstView + Math.max(1, taken.length * VIEWS.length) - 1 };
}

export const commitmentLetter = (column: CommitmentColumn): string => columnLetter(COMMITMENT_COLUMNS.indexOf(column));

/** A cell of the list, by the place of its line. */
export const lineCell = (column: CommitmentColumn, place: number): string => `$${commitmentLetter(column)}$${HEADER_ROW + 1 + place}`;

/** A row of the months, by the place of its commitment among those that were taken. */
export const viewRow = ({ firstView }: CommitmentsLayout, commitment: number, view: View): number => firstView + commitment * VIEWS.length + VIEWS.indexOf(view);

/** Sum over all commitments of one view in one column of months; `sheet` is empty on the sheet itself. */
export function sumOfView(view: View, column: string, { taken, firstView, lastView }: CommitmentsLayout, sheet = ''): string {
  if (taken.length === 0) return '0';
  return `ROUND(SUMIFS(${sheet}${column}$${firstView}:${column}$${lastView},${sheet}$C$${firstView}:$C$${lastView},"${view}"),2)`;
}

/** The bill before commitments; below it spread evenly, and as paid. */
export const firstBillRow = ({ lastView }: CommitmentsLayout): number => lastView + GAP;
