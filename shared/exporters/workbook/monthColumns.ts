import { columnLetter } from './columnLetter';

/** Columns before the first month, the same on every sheet with months: what, two that belong to it, unit, sum. */
export const LABEL_COLUMN = 'A';
export const FIRST_COLUMN = 'B';
export const SECOND_COLUMN = 'C';
export const SUM_COLUMN = 'E';
const COLUMNS_BEFORE = 5;

export const monthLetter = (at: number): string => columnLetter(COLUMNS_BEFORE + at);

/** All months of one row: `$F$12:$AO$12`. */
export const monthRange = (row: number, months: number): string => `$${monthLetter(0)}$${row}:$${monthLetter(months - 1)}$${row}`;
