import { box, path, type Shape } from '../drawing/scene/shape';
import type { Block } from './block';
import { CELL } from './columnWidths';
import { paragraphLines } from './paragraphLines';

type Table = Extract<Block, { kind: 'table' }>;

/** Something so high, to be put down at a place. */
export interface Placeable {
  readonly height: number;
  readonly shapes: (x: number, y: number) => readonly Shape[];
}

/** Head and rows of a table; a row that is higher than a page comes in parts. */
export function tableShapes({ head, rows, numeric = [] }: Table, widths: readonly number[], mostHeight: number): { readonly head: Placeable; readonly rows: readonly Placeable[] } {
  const wrapped = (cells: readonly string[], bold: boolean): readonly (readonly string[])[] => widths.map((width, at) => paragraphLines(cells[at] ?? '', { width: width - 2 * CELL.pad, size: CELL.size, bold }));
  const headRow = rowOf(wrapped(head, true), { widths, numeric, bold: true });
  const mostLines = Math.max(1, Math.floor((mostHeight - headRow.height - 2 * CELL.pad) / CELL.line));
  return {
    head: headRow,
    rows: rows.flatMap((cells) => {
      const lines = wrapped(cells, false);
      const most = Math.max(...lines.map((each) => each.length));
      const parts = Math.ceil(most / mostLines);
      return Array.from({ length: parts }, (_, part) => rowOf(lines.map((each) => each.slice(part * mostLines, (part + 1) * mostLines)), { widths, numeric, bold: false }));
    }),
  };
}

function rowOf(cells: readonly (readonly string[])[], { widths, numeric, bold }: { readonly widths: readonly number[]; readonly numeric: readonly number[]; readonly bold: boolean }): Placeable {
  const height = Math.max(1, ...cells.map((lines) => lines.length)) * CELL.line + 2 * CELL.pad;
  const full = widths.reduce((all, width) => all + width, 0);
  return {
    height,
    shapes: (x, y) => [
      ...(bold ? [box({ x, y, width: full, height }, { fill: 'shiftGround' })] : []),
      ...cells.flatMap((lines, at) => {
        const left = x + widths.slice(0, at).reduce((all, width) => all + width, 0) + CELL.pad;
        const right = left + (widths[at] ?? 0) - 2 * CELL.pad;
        return lines.map((text, line): Shape => ({
          kind: 'text',
          x: numeric.includes(at) ? right : left,
          y: y + CELL.pad + CELL.size + line * CELL.line,
          text,
          size: CELL.size,
          bold,
          ink: 'ink',
          anchor: numeric.includes(at) ? 'end' : 'start',
        }));
      }),
      path(`M${x},${y + height} L${x + full},${y + height}`, { stroke: 'edge', strokeWidth: 0.7 }),
    ],
  };
}
