import { HOURS_PER_WEEK } from './localWeek';
import type { PeakRow } from './peaks';

/** One band of the stacked chart. */
export interface Band {
  readonly id: string;
  readonly name: string;
  readonly atCompanyPeak: number;
  readonly requestsPerHour: readonly number[];
}

/** The busiest sites as bands of their own, all others as one: no chart shows more colours than can be told apart. */
export function bands(rows: readonly PeakRow[], most: number, otherName: (count: number) => string): readonly Band[] {
  if (rows.length <= most) return rows;
  const others = rows.slice(most - 1);
  const hours = Array.from({ length: HOURS_PER_WEEK }, (_, hour) => others.reduce((total, row) => total + (row.requestsPerHour[hour] ?? 0), 0));
  const atCompanyPeak = others.reduce((total, row) => total + row.atCompanyPeak, 0);
  return [...rows.slice(0, most - 1), { id: 'others', name: otherName(others.length), atCompanyPeak, requestsPerHour: hours }];
}
