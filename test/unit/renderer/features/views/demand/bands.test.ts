import { describe, expect, it } from 'vitest';
import { bands } from '../../../../../../renderer/features/views/demand/bands';
import type { PeakRow } from '../../../../../../renderer/features/views/demand/peaks';

const row = (id: string, level: number): PeakRow => ({ id, name: id, peak: level, peakHour: 0, atCompanyPeak: level, requestsPerHour: Array.from({ length: 168 }, () => level) });
const rows = [5, 4, 3, 2, 1].map((level) => row(`site-${String(level)}`, level));
const other = (count: number) => `${String(count)} others`;

describe('the bands of the demand chart', () => {
  it('are the sites themselves while they are few', () => {
    expect(bands(rows, 5, other)).toBe(rows);
  });

  it('join the smallest sites so that no more colours are needed than there are', () => {
    const shown = bands(rows, 3, other);
    expect(shown.map((band) => band.name)).toEqual(['site-5', 'site-4', '3 others']);
    expect(shown.at(-1)).toMatchObject({ atCompanyPeak: 6 });
    expect(shown.at(-1)?.requestsPerHour[100]).toBe(6);
  });
});
