import { expect, it } from 'vitest';
import { delayText } from '../../../../../../renderer/features/views/parts/delayText';

it('says a delay in the unit that people would use', () => {
  expect(delayText(0)).toBe('0 s');
  expect(delayText(119)).toBe('119 s');
  expect(delayText(120)).toBe('2 min');
  expect(delayText(7199)).toBe('120 min');
  expect(delayText(9000)).toBe('2.5 h');
});
