import type { Site } from '../../../document';

export type Holidays = Site['holidays'];

/** `2027-03-29 Easter Monday`, one per line, as holidays. */
export function holidays(lines: readonly string[]): Holidays {
  const dateLength = '2027-01-01'.length;
  return lines.map((line) => ({ date: line.slice(0, dateLength), name: line.slice(dateLength + 1) }));
}
