import type { CellContent } from '../cellContent';
import { WRAPPED_ROLES } from './cellStyle';

/** Points per line of 10-point text, and the air above and below. */
const LINE_HEIGHT = 13;
const PADDING = 2;
const TITLE_HEIGHT = 24;
/** Column widths count digits of the 11-point default; ordinary 10-point text is a little narrower. */
const CHARACTERS_PER_UNIT = 1.15;
/** Excel's tallest row. */
const MOST_POINTS = 409;

/**
 * Height of a row in points, from its longest wrapped text: programs differ in whether they work it out when they open a file.
 * Worked example: 100 characters in a column of 30 → 3 lines of about 34 → 41 points.
 */
export function rowHeight(row: readonly CellContent[], widths: readonly number[]): number {
  const tallest = Math.max(1, ...row.map((content, column) => lineCount(content, widths[column] ?? 1)));
  const height = tallest * LINE_HEIGHT + PADDING;
  return Math.min(MOST_POINTS, row.some(isTitle) ? Math.max(height, TITLE_HEIGHT) : height);
}

function lineCount(content: CellContent, width: number): number {
  if (content.kind !== 'text' || !WRAPPED_ROLES.has(content.role)) return 1;
  const room = width * CHARACTERS_PER_UNIT;
  return content.text.split('\n').reduce((lines, part) => lines + wrappedLines(part, room), 0);
}

/** Lines of one paragraph when words stay whole and words longer than a line are broken. */
function wrappedLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
    } else {
      lines += used === 0 ? 0 : 1;
      lines += Math.max(0, Math.ceil(word.length / room) - 1);
      used = word.length % room;
    }
  }
  return lines;
}

function isTitle(content: CellContent): boolean {
  return content.kind === 'text' && content.role === 'title';
}
