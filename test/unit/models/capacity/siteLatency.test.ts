import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { distanceKm } from '../../../../models/facts/distanceKm';
import { homePlace, siteLatency } from '../../../../models/capacity/siteLatency';
import type { Site } from '../../../../models/document';
import { REGION_PLACES } from '../../../../models/facts/regionPlaces';
import { REGIONS } from '../../../../models/facts/regions';
import { plainPlan, siteOf, withCompany } from '../evaluation/plans';

const assumptions = assumptionsOf({ assumptions: [] });
const origin = { latitude: 0, longitude: 0 };
const at = (latitude: number, longitude: number, wan: Partial<Site['wan']> = {}): Site => {
  const site = siteOf('x', 'UTC');
  return { ...site, place: { ...site.place, latitude, longitude }, wan: { ...site.wan, ...wan } };
};

describe('distanceKm', () => {
  it('measures a quarter of the equator, half a meridian and the short way over the date line', () => {
    // 6,371 km × π ÷ 2 and × π; 20° of the equator
    expect(distanceKm(origin, { latitude: 0, longitude: 90 })).toBeCloseTo(10_007.54, 1);
    expect(distanceKm({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(20_015.09, 1);
    expect(distanceKm({ latitude: 0, longitude: 170 }, { latitude: 0, longitude: -170 })).toBeCloseTo(20 * 111.1949, 1);
  });

  it('knows Amsterdam to Dublin as a handbook does, 750 km', () => {
    expect(distanceKm({ latitude: 52.37, longitude: 4.9 }, { latitude: 53.35, longitude: -6.26 })).toBeCloseTo(755, -1);
  });
});

describe('siteLatency', () => {
  it('grows with the distance from 12 ms to 160 ms at 9,000 km', () => {
    // 90° are 10,007.54 km: 12 + 148 × 1.11195
    expect(siteLatency(at(0, 90), origin, assumptions)).toMatchObject({ measured: false });
    expect(siteLatency(at(0, 90), origin, assumptions).ms).toBeCloseTo(12 + 148 * 1.111949, 3);
    expect(siteLatency(at(0, 0), origin, assumptions).ms).toBe(12);
  });

  it('adds the radio of a mobile line', () => {
    expect(siteLatency(at(0, 0, { kind: 'mobile' }), origin, assumptions).ms).toBe(52);
  });

  it('believes a measurement', () => {
    expect(siteLatency(at(0, 90, { latencyMs: 33, kind: 'mobile' }), origin, assumptions)).toMatchObject({ ms: 33, measured: true });
  });
});

describe('homePlace', () => {
  it('is where the home region lies, for every region of the table', () => {
    expect(Object.keys(REGION_PLACES).sort()).toEqual(Object.keys(REGIONS).sort());
    expect(homePlace(plainPlan())).toEqual({ latitude: 52.37, longitude: 4.9 });
  });

  it('is the middle of the company’s own sites for a region that nobody knows', () => {
    const sites = [at(40, 10), at(50, 20), { ...at(0, 100), place: { city: 'far', country: 'IN', latitude: 0, longitude: 100 } }];
    const plan = withCompany(plainPlan({ sites }), { country: 'CZ', regions: { home: 'atlantis', disasterRecovery: null, allowed: [] } });
    expect(homePlace(plan)).toEqual({ latitude: 45, longitude: 15 });
  });
});
