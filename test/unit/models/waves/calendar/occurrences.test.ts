import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../../../models/waves/calendar/occurrences';

const YEARS = { from: '2027-01-01', to: '2028-12-31' };
const DAY = 86_400_000;
const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);
const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const starts = (...args: Parameters<typeof occurrencesOf>): readonly string[] => occurrencesOf(...args).map(({ from }) => from);

describe('an entry that returns', () => {
  it('comes on the last day of shorter months, and on the 31st again', () => {
    expect(starts({ from: '2027-01-31', to: '2027-01-31', every: 'month' }, { from: '2027-01-01', to: '2027-05-31' })).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']);
  });

  it('comes every quarter and over New Year', () => {
    expect(occurrencesOf({ from: '2026-09-29', to: '2026-10-02', every: 'quarter' }, { from: '2026-12-31', to: '2027-07-01' })).toEqual([
      { from: '2026-12-29', to: '2027-01-01' },
      { from: '2027-03-29', to: '2027-04-01' },
      { from: '2027-06-29', to: '2027-07-02' },
    ]);
  });

  it('comes on 28 February in common years when it began on a 29th', () => {
    expect(starts({ from: '2024-02-29', to: '2024-02-29', every: 'year' }, YEARS)).toEqual(['2027-02-28', '2028-02-29']);
  });

  it('ends with its last day, and not at all before its first', () => {
    expect(starts({ from: '2027-06-01', to: '2027-06-02', every: 'month', until: '2027-08-01' }, YEARS)).toEqual(['2027-06-01', '2027-07-01', '2027-08-01']);
  });

  it('comes once without a rule, and never when it ends before it begins', () => {
    expect(starts({ from: '2026-12-20', to: '2027-01-05' }, YEARS)).toEqual(['2026-12-20']);
    expect(starts({ from: '2029-01-01', to: '2029-01-01' }, YEARS)).toEqual([]);
    expect(starts({ from: '2027-02-02', to: '2027-02-01', every: 'week' }, YEARS)).toEqual([]);
  });

  it('touches the same days week by week as counting all of them does', () => {
    const day = fc.integer({ min: 0, max: 1500 }).map((days) => dateOf(Date.UTC(2026, 0, 1) + days * DAY));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 20 }), fc.option(day, { nil: undefined }), day, fc.integer({ min: 0, max: 400 }), (from, length, until, first, days) => {
        const search = { from: first, to: dateOf(timeOf(first) + days * DAY) };
        const touched = new Set(occurrencesOf({ from, to: dateOf(timeOf(from) + length * DAY), every: 'week', until }, search).flatMap((each) => Array.from({ length: (timeOf(each.to) - timeOf(each.from)) / DAY + 1 }, (_, at) => timeOf(each.from) + at * DAY)));
        for (let time = timeOf(search.from); time <= timeOf(search.to); time += DAY) {
          const since = (time - timeOf(from)) / DAY;
          const inOne = Array.from({ length: length + 1 }, (_, back) => since - back).some((start) => start >= 0 && start % 7 === 0 && (until === undefined || timeOf(from) + start * DAY <= timeOf(until)));
          expect(touched.has(time), `${from}+${length} until ${until} on ${dateOf(time)}`).toBe(inOne);
        }
      }),
      { numRuns: 200 },
    );
  });
});
