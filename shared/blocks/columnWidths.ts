import { textWidth } from '../drawing/scene/textWidth';
import type { Block } from './block';

type Table = Extract<Block, { kind: 'table' }>;

export const CELL = { size: 9.5, line: 13, pad: 5 } as const;
/** A long word does not widen its column beyond this; it is broken. */
const WIDEST_WORD = 110;
const WIDEST_CELL = 380;

/**
 * Widths of the columns of a table, together the width of the page: each takes its longest word, and what is left goes to
 * those that have more to say.
 */
export function columnWidths({ head, rows }: Table, width: number): readonly number[] {
  const measured = head.map((title, at) => {
    const cells = rows.map((row) => row[at] ?? '');
    const widest = (texts: readonly string[], bold: boolean): number => texts.reduce((most, text) => Math.max(most, textWidth(text, CELL.size, bold)), 0);
    const words = (text: string): readonly string[] => text.split(/\s+/);
    const least = Math.min(WIDEST_WORD, Math.max(widest(words(title), true), widest(cells.flatMap(words), false))) + 2 * CELL.pad;
    const natural = Math.min(WIDEST_CELL, Math.max(widest([title], true), widest(cells, false))) + 2 * CELL.pad;
    return { least, natural: Math.max(least, natural) };
  });
  const least = sum(measured.map((column) => column.least));
  const wish = sum(measured.map((column) => column.natural - column.least));
  const room = width - least;
  if (room <= 0) return measured.map((column) => (column.least * width) / least);
  if (wish <= room) return measured.map((column) => (column.natural * width) / (least + wish));
  return measured.map((column) => column.least + ((column.natural - column.least) * room) / wish);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
