import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, wrapText } from '../../../../../shared/drawing/scene/fitText';
import { textWidth } from '../../../../../shared/drawing/scene/textWidth';

const room = fc.record({ width: fc.integer({ min: 0, max: 300 }), size: fc.integer({ min: 8, max: 28 }), bold: fc.boolean() });

describe('fitText', () => {
  it('never gives more than there is room for, and all of it where there is enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), room, (text, wish) => {
        const fitted = fitText(text, wish);
        const whole = textWidth(text, wish.size, wish.bold) <= wish.width;
        expect(fitted === '' || textWidth(fitted, wish.size, wish.bold) <= wish.width).toBe(true);
        expect(fitted === text).toBe(whole || text === '');
      }),
    );
  });
});

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrapText('Quality and batch release', { width: 110, size: 13, bold: true }, 2)).toEqual(['Quality and', 'batch release']);
  });

  it('keeps every word where nothing is cut, and never gives more lines than asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 8 }), room, fc.integer({ min: 1, max: 3 }), (words, wish, lines) => {
        const wrapped = wrapText(words.join(' '), wish, lines);
        expect(wrapped.length).toBeLessThanOrEqual(lines);
        if (!wrapped.some((line) => line === '' || line.endsWith('…'))) expect(wrapped.join(' ')).toBe(words.join(' '));
      }),
    );
  });
});

describe('textWidth', () => {
  it('takes an accented letter for as wide as its base', () => {
    expect(textWidth('Žilina', 12)).toBe(textWidth('Zilina', 12));
  });
});
