import type { ClosedDays, GanttBar, GanttRow } from '../../../../../shared/gantt/gantt';

/** Something in a row that the keyboard can stand on. */
export type Mark = { readonly kind: 'bar'; readonly key: string; readonly bar: GanttBar } | { readonly kind: 'closed'; readonly key: string; readonly closed: ClosedDays };

/** A bar is known by its first site, which stays with it when waves change places. */
export const barKey = (bar: GanttBar): string => bar.siteIds[0] ?? bar.id;

/** Bars and closed days of a row in their order. */
export function marksOf(row: GanttRow, closed: readonly ClosedDays[]): readonly Mark[] {
  const bars = row.bars.map((bar): Mark => ({ kind: 'bar', key: barKey(bar), bar }));
  const days = closed.map((each): Mark => ({ kind: 'closed', key: `${row.id} ${each.kind} ${each.name} ${String(each.from)}`, closed: each }));
  return [...bars, ...days].sort((a, b) => startOf(a) - startOf(b));
}

export const startOf = (mark: Mark): number => (mark.kind === 'bar' ? mark.bar.from : mark.closed.from);

/** Whether a mark lies in a row; told without listing all that is closed. */
export const holds = (row: GanttRow, key: string | null): boolean => key !== null && (key.startsWith(`${row.id} `) || row.bars.some((bar) => barKey(bar) === key));

export type Step = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last';

/** The mark that a key leads to: sideways within the row, up and down to the bar that begins nearest in time; null at an edge. */
export function stepFrom(rows: readonly GanttRow[], marksIn: (row: GanttRow) => readonly Mark[], key: string | null, step: Step): Mark | null {
  const at = rows.findIndex((row) => holds(row, key));
  const row = rows[Math.max(0, at)];
  if (!row) return null;
  const marks = marksIn(row);
  const place = marks.findIndex((mark) => mark.key === key);
  const here = marks[place];
  if (here === undefined) return barOf(row, marksIn, 0);
  if (step === 'previous' || step === 'next') return marks[place + (step === 'next' ? 1 : -1)] ?? null;
  const target = { up: rows[at - 1], down: rows[at + 1], first: rows[0], last: rows.at(-1) }[step];
  return target === undefined ? null : barOf(target, marksIn, startOf(here));
}

function barOf(row: GanttRow, marksIn: (row: GanttRow) => readonly Mark[], near: number): Mark | null {
  const bars = marksIn(row).filter(({ kind }) => kind === 'bar');
  return [...bars].sort((a, b) => Math.abs(startOf(a) - near) - Math.abs(startOf(b) - near))[0] ?? null;
}
