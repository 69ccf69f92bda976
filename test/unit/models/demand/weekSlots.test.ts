import { describe, expect, it } from 'vitest';
import { slotsOfWindow, windowHours } from '../../../../models/demand/weekSlots';

/** First slot, last slot and how many, which pins down a run of slots without listing it. */
const ends = (slots: readonly number[]) => [slots[0], slots.at(-1), slots.length];

describe('slotsOfWindow', () => {
  it('covers a day shift on its own day', () => {
    // Wednesday begins with slot 192; 06:00 is 24 later, eight hours are 32 quarters
    expect(ends(slotsOfWindow({ days: [3], start: '06:00', end: '14:00' }))).toEqual([216, 247, 32]);
  });

  it('runs on over midnight', () => {
    // Monday 22:00 is slot 88; Tuesday 06:00 is slot 120
    expect(ends(slotsOfWindow({ days: [1], start: '22:00', end: '06:00' }))).toEqual([88, 119, 32]);
  });

  it('runs from Sunday night into Monday morning', () => {
    const slots = slotsOfWindow({ days: [7], start: '22:00', end: '06:00' });
    // Sunday 22:00 is slot 664, the last of the week 671, then Monday 00:00 to 06:00 is 0 to 23
    expect(ends(slots)).toEqual([664, 23, 32]);
    expect(slots).toContain(671);
    expect(slots).toContain(0);
  });

  it('ends a day at 24:00 and begins one at 00:00', () => {
    expect(ends(slotsOfWindow({ days: [7], start: '20:00', end: '24:00' }))).toEqual([656, 671, 16]);
    expect(ends(slotsOfWindow({ days: [1], start: '00:00', end: '24:00' }))).toEqual([0, 95, 96]);
  });

  it('takes equal times as a whole day', () => {
    expect(ends(slotsOfWindow({ days: [2], start: '06:00', end: '06:00' }))).toEqual([120, 215, 96]);
  });

  it('covers every named day once', () => {
    expect(slotsOfWindow({ days: [6, 7], start: '10:00', end: '10:30' })).toEqual([520, 521, 616, 617]);
  });

  it('keeps a window of ten minutes inside one quarter hour short', () => {
    expect(slotsOfWindow({ days: [1], start: '06:00', end: '06:10' }).length).toBeLessThanOrEqual(1);
  });
});

describe('windowHours', () => {
  it('is the length of one run, over midnight too', () => {
    expect(windowHours({ start: '22:00', end: '06:00' })).toBe(8);
    expect(windowHours({ start: '22:30', end: '01:00' })).toBe(2.5);
    expect(windowHours({ start: '04:00', end: '12:00' })).toBe(8);
  });
});
