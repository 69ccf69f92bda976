const DAY_DIGITS = 2;

const padded = (part: number): string => String(part).padStart(DAY_DIGITS, '0');

/** The day on this machine's calendar, `2027-01-31`. */
export function today(now = new Date()): string {
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}
