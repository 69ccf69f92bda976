import { expect, it } from 'vitest';
import { delayBand, hoursBand, msBand, percentBand } from '../../../../../../renderer/features/views/proof/bandText';
import { band } from './samples';

it('writes a mean with its half-width and one unit', () => {
  expect(msBand(band(12.54, 2.11))).toBe('12.5 ± 2.1 ms');
  expect(hoursBand(band(7.72, 0.018))).toBe('7.7 ± 0.02 h');
  expect(percentBand(band(0.624, 0.006))).toBe('62.4% ± 0.6%');
});

it('says a delay and its half-width in the unit of the delay', () => {
  expect(delayBand(band(270, 7.2))).toBe('4.5 ± 0.12 min');
  expect(delayBand(band(0.8, 0.01))).toBe('0.8 ± 0.01 s');
});
