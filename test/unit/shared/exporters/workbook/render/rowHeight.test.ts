import { describe, expect, it } from 'vitest';
import { text } from '../../../../../../shared/exporters/workbook/cellContent';
import { rowHeight } from '../../../../../../shared/exporters/workbook/render/rowHeight';

const lines = (count: number) => count * 13 + 2;

describe('rowHeight', () => {
  it('is one line for short text and for an empty row', () => {
    expect(rowHeight([text('short')], [30])).toBe(lines(1));
    expect(rowHeight([], [30])).toBe(lines(1));
  });

  it('grows with wrapped text and keeps words whole', () => {
    expect(rowHeight([text('alpha beta gamma delta epsilon zeta')], [8])).toBe(lines(6));
  });

  it('breaks words that are longer than a line', () => {
    expect(rowHeight([text('x'.repeat(100))], [20])).toBe(lines(5));
  });

  it('does not grow for labels, which never wrap', () => {
    expect(rowHeight([text('x'.repeat(100), 'label')], [20])).toBe(lines(1));
  });

  it('never exceeds the tallest row that Excel has', () => {
    expect(rowHeight([text('word '.repeat(2000))], [20])).toBe(409);
  });
});
