import { describe, expect, it } from 'vitest';
import { moveCursor } from '../../../../../renderer/features/tables/moveCursor';

const SIZE = { rows: 10, columns: 4, page: 3 };
const from = (row: number, column: number) => (key: string, leap = false, lowest = -1) => moveCursor({ row, column }, key, leap, SIZE, lowest);

describe('keys in a table', () => {
  it('lead one cell on, and no further than the edge', () => {
    expect(from(2, 1)('ArrowDown')).toEqual({ row: 3, column: 1 });
    expect(from(9, 3)('ArrowDown')).toEqual({ row: 9, column: 3 });
    expect(from(9, 3)('ArrowRight')).toEqual({ row: 9, column: 3 });
    expect(from(0, 0)('ArrowLeft')).toEqual({ row: 0, column: 0 });
  });

  it('lead from the first row to the headings, unless cells are being selected', () => {
    expect(from(0, 2)('ArrowUp')).toEqual({ row: -1, column: 2 });
    expect(from(0, 2)('ArrowUp', false, 0)).toEqual({ row: 0, column: 2 });
  });

  it('lead to the edges with Ctrl, and a page at a time', () => {
    expect(from(4, 2)('ArrowDown', true)).toEqual({ row: 9, column: 2 });
    expect(from(4, 2)('End')).toEqual({ row: 4, column: 3 });
    expect(from(4, 2)('Home', true)).toEqual({ row: 0, column: 0 });
    expect(from(4, 2)('PageUp')).toEqual({ row: 1, column: 2 });
    expect(from(8, 2)('PageDown')).toEqual({ row: 9, column: 2 });
  });

  it('stay for others to use where they lead nowhere', () => {
    expect(from(0, 0)('x')).toBeNull();
  });
});
