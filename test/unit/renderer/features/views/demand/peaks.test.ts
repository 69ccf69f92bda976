import { describe, expect, it } from 'vitest';
import type { DemandTable } from '../../../../../../models/report/report';
import { COMPANY_WIDE, peaks } from '../../../../../../renderer/features/views/demand/peaks';
import { reportFixture } from '../../../../../fixtures/report';

const week = (busyHour: number) => Array.from({ length: 168 }, (_, hour) => (hour === busyHour ? 100 : 30));
const east = week(4);
const west = week(14);
const apart: DemandTable = {
  requestsPerHour: east.map((value, hour) => value + (west[hour] ?? 0)),
  sites: [
    { siteId: 'east', name: 'East', requestsPerHour: east },
    { siteId: 'west', name: 'West', requestsPerHour: west },
  ],
  season: 'northern-winter',
  peakHour: 4,
};

describe('plants that peak at different hours', () => {
  it('need less together than the sum of their own peaks', () => {
    const compared = peaks(apart, 'rest');
    expect(compared.jointPeak).toBe(130);
    expect(compared.sumOfPeaks).toBe(200);
    expect(compared.savedShare).toBeCloseTo(0.35, 12);
  });

  it('tell what each asks for at the company peak', () => {
    expect(peaks(apart, 'rest').rows.map(({ id, peakHour, atCompanyPeak }) => [id, peakHour, atCompanyPeak])).toEqual([
      ['east', 4, 100],
      ['west', 14, 30],
    ]);
  });

  it('show flows of no site as a row of their own', () => {
    const { rows, jointPeak } = peaks(reportFixture().demand, 'Company-wide');
    expect(rows.find((row) => row.id === COMPANY_WIDE)?.name).toBe('Company-wide');
    expect(rows.reduce((sum, row) => sum + row.atCompanyPeak, 0)).toBeCloseTo(jointPeak, 6);
  });

  it('save nothing when there is no demand at all', () => {
    expect(peaks({ ...apart, requestsPerHour: apart.requestsPerHour.map(() => 0), sites: [] }, 'rest')).toMatchObject({ jointPeak: 0, sumOfPeaks: 0, savedShare: 0 });
  });
});
