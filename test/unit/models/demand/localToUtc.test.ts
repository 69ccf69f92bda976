import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localWeekToUtcHours } from '../../../../models/demand/localToUtc';
import { SLOTS_PER_WEEK, slotsOfWindow } from '../../../../models/demand/weekSlots';

function localRates(start: string, end: string, day = 1): Float64Array {
  const rates = new Float64Array(SLOTS_PER_WEEK);
  for (const slot of slotsOfWindow({ days: [day], start, end })) rates[slot] = 1;
  return rates;
}

/** Hours with load and the mean rate in each. */
const loaded = (hours: Float64Array) => [...hours.entries()].filter(([, rate]) => rate > 0);

describe('localWeekToUtcHours', () => {
  it('moves an hour in Prague one hour back in winter and two in summer', () => {
    expect(loaded(localWeekToUtcHours(localRates('06:00', '07:00'), 60))).toEqual([[5, 1]]);
    expect(loaded(localWeekToUtcHours(localRates('06:00', '07:00'), 120))).toEqual([[4, 1]]);
  });

  it('splits an hour in Kolkata over two hours of UTC', () => {
    // Monday 06:00–07:00 is 00:30–01:30 UTC
    expect(loaded(localWeekToUtcHours(localRates('06:00', '07:00'), 330))).toEqual([[0, 0.5], [1, 0.5]]);
  });

  it('splits an hour in Kathmandu by quarters', () => {
    // Monday 06:00–07:00 at +05:45 is 00:15–01:15 UTC
    expect(loaded(localWeekToUtcHours(localRates('06:00', '07:00'), 345))).toEqual([[0, 0.75], [1, 0.25]]);
  });

  it('takes Monday morning in Kolkata back into Sunday evening', () => {
    // Monday 00:00–01:00 is Sunday 18:30–19:30 UTC: hours 162 and 163
    expect(loaded(localWeekToUtcHours(localRates('00:00', '01:00'), 330))).toEqual([[162, 0.5], [163, 0.5]]);
  });

  it('takes Sunday evening in New York on into Monday morning', () => {
    // Sunday 20:00–21:00 at −05:00 is Monday 01:00–02:00 UTC
    expect(loaded(localWeekToUtcHours(localRates('20:00', '21:00', 7), -300))).toEqual([[1, 1]]);
  });

  it('loses nothing, whatever the zone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: SLOTS_PER_WEEK, maxLength: SLOTS_PER_WEEK }),
        fc.integer({ min: -48, max: 56 }),
        (rates, quarters) => {
          const hours = localWeekToUtcHours(Float64Array.from(rates), quarters * 15);
          // A quarter hour at rate r brings r / 4.
          expect(hours.reduce((sum, each) => sum + each, 0)).toBeCloseTo(rates.reduce((sum, each) => sum + each, 0) / 4, 6);
        },
      ),
      { numRuns: 20 },
    );
  });
});
