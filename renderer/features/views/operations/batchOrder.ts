import type { BatchRow } from '../../../../models/report/report';

/** Part of its window that a run fills; a run without a window fills it whole. */
export const windowShare = ({ hours, windowHours }: BatchRow): number => (windowHours > 0 ? hours / windowHours : 1);

/** Runs that do not fit first, then the fullest windows. */
export const batchOrder = (rows: readonly BatchRow[]): readonly BatchRow[] =>
  [...rows].sort((a, b) => Number(a.fits) - Number(b.fits) || windowShare(b) - windowShare(a));
