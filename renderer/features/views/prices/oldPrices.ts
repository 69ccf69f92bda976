import type { BillLine } from '../../../../models/report/report';
import { bookAge, OLD_AFTER_DAYS } from './bookAge';

export interface OldPrices {
  /** Priced lines of the bill, and those of them whose price is older than the app likes. */
  readonly priced: number;
  readonly old: number;
  readonly oldest: string;
}

/** How old the prices of a bill are, each by its own date; null when none is dated by the day and old. */
export function oldPrices(lines: readonly BillLine[], now: Date): OldPrices | null {
  const dates = lines.flatMap(({ priceAsOf }) => (priceAsOf === null ? [] : [priceAsOf]));
  const old = dates.filter((date) => (bookAge(date, now) ?? 0) > OLD_AFTER_DAYS).sort();
  const [oldest] = old;
  return oldest === undefined ? null : { priced: dates.length, old: old.length, oldest };
}
