import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import { deriveRequirements } from '../../../../models/capacity/requirements';
import { demandInSeason } from '../../../../models/demand/demandInSeason';
import { seasonInstant, type Season } from '../../../../models/demand/season';
import { deriveDemand } from '../../../../models/demand/deriveDemand';
import type { Plan, Site } from '../../../../models/document';
import { flowOf, plainPlan, shiftOf, siteOf, starterPlan, systemOf, withCompany, workloadOf } from '../evaluation/plans';

const demandOf = (plan: Plan) => deriveDemand(plan, assumptionsOf(plan));
const inSeason = (plan: Plan, season: Season) => demandInSeason(plan, assumptionsOf(plan), { season, instant: seasonInstant(season, plan.company.startDate) });

/** 100 people in Prague and 50 in Sydney, each reading 30 forms of 3 requests in the one hour of their shift. */
function twoHemispheres(prague: readonly [string, string], sydney: readonly [string, string]): Plan {
  return plainPlan({
    sites: [
      siteOf('prague', 'Europe/Prague', { shifts: [shiftOf(...prague)] }),
      siteOf('sydney', 'Australia/Sydney', { active: 50, shifts: [shiftOf(...sydney)] }),
    ],
    workloads: [workloadOf('making', ['prague', 'sydney'])],
  });
}

describe('two plants in both hemispheres', () => {
  it('meet in winter when Prague works at eight and Sydney at six in the evening', () => {
    // January: Prague 08:00 is 07:00 UTC, Sydney 18:00 is 07:00 UTC. 100 × 30 × 3 + 50 × 30 × 3 = 13,500.
    // July: Prague 06:00 UTC with 9,000, Sydney 08:00 UTC with 4,500.
    const plan = twoHemispheres(['08:00', '09:00'], ['18:00', '19:00']);
    expect(inSeason(plan, 'northern-winter').peakHour).toBe(7);
    expect(inSeason(plan, 'northern-winter').requestsPerHour[7]).toBe(13_500);
    expect(inSeason(plan, 'northern-summer').peakHour).toBe(6);
    expect([...inSeason(plan, 'northern-summer').requestsPerHour.slice(5, 9)]).toEqual([0, 9000, 0, 4500]);
    expect(demandOf(plan)).toMatchObject({ season: 'northern-winter', peakHour: 7, sumOfSitePeaks: 13_500, activeUsersAtPeak: 150, namedUsers: 150 });
  });

  it('meet in summer when Prague works at seven and Sydney at three in the afternoon', () => {
    // July: Prague 07:00 is 05:00 UTC, Sydney 15:00 is 05:00 UTC. January: 06:00 and 04:00 UTC, an hour apart.
    const plan = twoHemispheres(['07:00', '08:00'], ['15:00', '16:00']);
    expect(inSeason(plan, 'northern-winter').peakHour).toBe(6);
    expect([...inSeason(plan, 'northern-winter').requestsPerHour.slice(3, 8)]).toEqual([0, 4500, 0, 9000, 0]);
    expect(demandOf(plan)).toMatchObject({ season: 'northern-summer', peakHour: 5, activeUsersAtPeak: 150 });
  });
});

describe('deriveDemand', () => {
  it('says that plants which never meet peak lower together than alone', () => {
    const plan = twoHemispheres(['08:00', '09:00'], ['08:00', '09:00']);
    const demand = demandOf(plan);
    expect(Math.max(...demand.requestsPerHour)).toBe(9000);
    expect(demand.sumOfSitePeaks).toBe(13_500);
    expect(demand.activeUsersAtPeak).toBe(100);
  });

  it('splits a half-hour zone over two hours', () => {
    const plan = plainPlan({ sites: [siteOf('pune', 'Asia/Kolkata')], workloads: [workloadOf('making', ['pune'])] });
    // 08:00–09:00 is 02:30–03:30 UTC: half of 9,000 in each hour
    expect([...demandOf(plan).requestsPerHour.slice(1, 5)]).toEqual([0, 4500, 4500, 0]);
  });

  it('lifts a site by its strongest season and books by the turn of the month', () => {
    const plan = plainPlan({
      sites: [siteOf('prague', 'Europe/Prague')],
      workloads: [workloadOf('making', ['prague']), workloadOf('books', ['prague'], { process: 'accounting' })],
      calendars: {
        ...plainPlan().calendars,
        monthEnd: { days: 3, loadFactor: 1.5 },
        peaks: [
          { id: 'a', name: 'A', siteIds: ['prague'], from: '10-01', to: '10-31', loadFactor: 1.2 },
          { id: 'b', name: 'B', siteIds: [], from: '12-01', to: '12-20', loadFactor: 1.1 },
          { id: 'c', name: 'C', siteIds: ['elsewhere'], from: '12-01', to: '12-20', loadFactor: 9 },
        ],
      },
    });
    // 9,000 × 1.2 for production, 9,000 × 1.2 × 1.5 for the books
    expect(Math.max(...demandOf(plan).requestsPerHour)).toBeCloseTo(10_800 + 16_200, 6);
  });

  it('lets a plant’s flows run with the plant, and flows between clouds while any site works', () => {
    const plan = plainPlan({
      sites: [siteOf('prague', 'Europe/Prague', { shifts: [shiftOf('08:00', '09:00')] }), siteOf('brno', 'Europe/Prague', { shifts: [shiftOf('10:00', '11:00')] })],
      workloads: [workloadOf('making', ['prague'], { transactions: [] })],
      systems: [systemOf('mes', 'prague'), systemOf('shop', null)],
      integrations: [
        flowOf('status', 'mes', 'making', { mode: 'sync', ratePerHour: 400 }),
        flowOf('orders', 'shop', 'making', { mode: 'sync', ratePerHour: 70 }),
        flowOf('posts', 'making', 'mes', { ratePerHour: 90 }),
        flowOf('extract', 'making', 'shop', { mode: 'batch', ratePerHour: 9_999_999 }),
      ],
    });
    const winter = inSeason(plan, 'northern-winter');
    // 08:00 and 10:00 in Prague are 07:00 and 09:00 UTC; batches make no requests
    expect([...winter.requestsPerHour.slice(6, 11)]).toEqual([0, 470, 0, 70, 0]);
    expect([...winter.messagesPerHour.slice(6, 11)]).toEqual([0, 90, 0, 0, 0]);
  });

  it('grows by compound interest to the horizon', () => {
    // 1.05³ = 1.157625
    expect(demandOf(withCompany(plainPlan(), { growthPerYear: 0.05, horizonMonths: 36 })).growthFactor).toBeCloseTo(1.157625, 12);
    // A shrinking plan must still carry today's load.
    expect(demandOf(withCompany(plainPlan(), { growthPerYear: -0.1, horizonMonths: 24 })).growthFactor).toBe(1);
  });

  it('ignores sites that a workload names and the plan does not have', () => {
    const plan = plainPlan({ sites: [siteOf('prague', 'Europe/Prague')], workloads: [workloadOf('making', ['prague', 'gone'])] });
    expect(Math.max(...demandOf(plan).requestsPerHour)).toBe(9000);
  });
});

describe('a site split into two identical halves', () => {
  const doubled = (site: Site): Site => ({ ...site, users: site.users.map((each) => ({ ...each, named: each.named * 2 })) });
  const original = starterPlan('mid-market-producer');
  /** With an even number of people in every class, so that each half has whole people. */
  const whole: Plan = { ...original, sites: original.sites.map((site) => (site.id === 'prague-office' ? doubled(site) : site)) };
  const split: Plan = {
    ...original,
    sites: original.sites.flatMap((site) => (site.id === 'prague-office' ? [site, { ...site, id: 'prague-annex' }] : [site])),
    workloads: original.workloads.map((workload) => ({
      ...workload,
      siteIds: workload.siteIds.flatMap((id) => (id === 'prague-office' ? [id, 'prague-annex'] : [id])),
    })),
  };

  it('changes nothing about the load', () => {
    const [one, two] = [demandOf(whole), demandOf(split)];
    expect(two).toMatchObject({ season: one.season, peakHour: one.peakHour, namedUsers: one.namedUsers });
    expect(two.activeUsersAtPeak).toBeCloseTo(one.activeUsersAtPeak, 9);
    two.requestsPerHour.forEach((requests, hour) => expect(requests).toBeCloseTo(one.requestsPerHour[hour] ?? Number.NaN, 6));
  });

  it('changes nothing about what is required', () => {
    const requirementsOf = (plan: Plan) => deriveRequirements(plan, demandOf(plan), assumptionsOf(plan), 1);
    const [one, two] = [requirementsOf(whole), requirementsOf(split)];
    expect(two.load.arrivalsPerSecond).toBeCloseTo(one.load.arrivalsPerSecond, 9);
    expect(two.load.scv).toBeCloseTo(one.load.scv, 9);
    expect(two.jobs).toEqual(one.jobs);
    expect(two.batch).toEqual(one.batch);
    expect(two).toMatchObject({
      websocketConnections: one.websocketConnections,
      sessions: one.sessions,
      scheduledJobProcesses: one.scheduledJobProcesses,
      databaseGiB: one.databaseGiB,
    });
    expect(two.requestsPerMonth).toBeCloseTo(one.requestsPerMonth, 3);
  });
});
