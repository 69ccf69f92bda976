import { describe, expect, it } from 'vitest';
import type { Site } from '../../../../models/document';
import { shiftSegments } from '../../../../shared/drawing/shiftSegments';

const shift = (start: string, end: string): Site['shifts'][number] => ({ id: 'shift', name: 'Shift', days: [1], start, end, presence: {} });
const spans = (shifts: Site['shifts']) => shiftSegments(shifts).map(({ from, to }) => [from * 24, to * 24]);

describe('the shift bar', () => {
  it('shows a day shift as one piece', () => {
    expect(spans([shift('06:00', '14:30')])).toEqual([[6, 14.5]]);
  });

  it('cuts a night shift at midnight', () => {
    expect(spans([shift('22:00', '06:00')])).toEqual([[22, 24], [0, 6]]);
  });

  it('fills the day for a shift that ends when it starts', () => {
    expect(spans([shift('06:00', '06:00')])).toEqual([[6, 24], [0, 6]]);
  });

  it('knows midnight as the end of a day in both spellings', () => {
    expect(spans([shift('14:00', '24:00')])).toEqual([[14, 24]]);
    expect(spans([shift('14:00', '00:00')])).toEqual([[14, 24]]);
  });

  it('numbers neighbours so that they can be told apart', () => {
    expect(shiftSegments([shift('06:00', '14:00'), shift('14:00', '22:00')]).map(({ index }) => index)).toEqual([0, 1]);
  });
});
