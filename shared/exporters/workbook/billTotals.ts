import Big from 'big.js';
import type { BillLine } from '../../../models/report/report';

export const MONTHS_PER_YEAR = 12;

/** Sum of the shown amounts, exact; lines without a price add nothing. */
export function sumOfLines(lines: readonly BillLine[]): number {
  return Number(lines.reduce((sum, line) => (line.monthly === null ? sum : sum.plus(line.monthly)), new Big(0)).toFixed(2));
}

export interface TotalGroup {
  readonly id: string;
  readonly label: string;
  readonly lines: readonly BillLine[];
}

/** Lines of the bill by one property, groups in the order in which the bill first has them; groups that only other bills have come last and are empty. */
export function groupLines(lines: readonly BillLine[], idOf: (line: BillLine) => string, labelOf: (id: string) => string, others: readonly (readonly BillLine[])[] = []): readonly TotalGroup[] {
  const ids = [...new Set([...lines, ...others.flat()].map(idOf))];
  return ids.map((id) => ({ id, label: labelOf(id), lines: lines.filter((line) => idOf(line) === id) }));
}
