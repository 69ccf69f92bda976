import { expect, it } from 'vitest';
import { columnLetter } from '../../../../../shared/exporters/workbook/columnLetter';

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('names column %i %s', (index, letter) => {
  expect(columnLetter(index)).toBe(letter);
});
