import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../../../shared/exporters/workbook/render/cellText';

describe('cellText', () => {
  it('keeps line feeds only', () => {
    expect(cellText('a\r\nb\rc')).toBe('a\nb\nc');
  });

  it('replaces half a character, which no file can hold, and keeps whole ones', () => {
    expect(cellText('a\ud800b \u{1f3ed}')).toBe('a\ufffdb \u{1f3ed}');
  });

  it('keeps typed text that looks like a character code', () => {
    expect(cellText('_x0041_')).toBe('_x005F_x0041_');
  });

  it('cuts text that is longer than a cell', () => {
    expect(cellText('x'.repeat(40_000))).toHaveLength(32_767);
  });
});
