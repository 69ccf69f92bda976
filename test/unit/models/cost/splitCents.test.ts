import { describe, expect, it } from 'vitest';
import { splitCents, type Sharer } from '../../../../models/cost/splitCents';

const sharers = (weights: Readonly<Record<string, number>>): readonly Sharer[] => Object.entries(weights).map(([key, weight]) => ({ key, weight }));

describe('an amount split in whole cents', () => {
  it('gives a cent that is left over to the first key when remainders are equal', () => {
    expect(splitCents('100.00', sharers({ c: 1, a: 1, b: 1 }))).toEqual(['33.33', '33.34', '33.33']);
  });

  it('gives cents left over to the largest remainders', () => {
    // 10 cents by 5 : 3 : 1 = 5.56, 3.33, 1.11: one cent is left, 0.56 is the largest remainder.
    expect(splitCents('0.10', sharers({ a: 1, b: 3, c: 5 }))).toEqual(['0.01', '0.03', '0.06']);
  });

  it('gives nothing to those who weigh nothing', () => {
    expect(splitCents('0.01', sharers({ a: 0, b: 2, c: 2 }))).toEqual(['0.00', '0.01', '0.00']);
  });

  it('stays exact beyond what a binary number holds', () => {
    // 9,007,199,254,740,993 is 2^53 + 1.
    expect(splitCents('90071992547409.93', sharers({ a: 1 }))).toEqual(['90071992547409.93']);
  });

  it('refuses to split among nobody', () => {
    expect(() => splitCents('1.00', [])).toThrow('nobody');
    expect(() => splitCents('1.00', sharers({ a: 0 }))).toThrow('nobody');
  });
});
