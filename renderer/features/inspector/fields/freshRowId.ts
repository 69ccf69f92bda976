import { getAt } from '../path';

/** An id that no row of the list has: `shift`, `shift-2`. */
export function freshRowId(rows: readonly unknown[], stem: string): string {
  const taken = new Set(rows.map((row) => getAt(row, 'id')));
  if (!taken.has(stem)) return stem;
  let count = 2;
  while (taken.has(`${stem}-${count}`)) count += 1;
  return `${stem}-${count}`;
}
