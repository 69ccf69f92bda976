/**
 * Hours in a billing month: 8,760 h / 12. The Retail Prices data behind the book uses the same factor
 * (unit `1 GiB/Month (730 h)`), and reservations are normalised over 8,760 and 26,280 hours.
 */
export const HOURS_PER_MONTH = 730;

/** Days in a billing month, for meters per day: 730 h / 24 h. */
export const DAYS_PER_MONTH = HOURS_PER_MONTH / 24;
