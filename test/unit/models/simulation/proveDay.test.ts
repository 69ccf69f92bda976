import { describe, expect, it } from 'vitest';
import { assumptionsOf } from '../../../../models/assumptions/register';
import type { DayHour } from '../../../../models/simulation/busiestDay';
import { hoursRound } from '../../../../models/simulation/busiestDay';
import { dayProof, playDay, type DayCase } from '../../../../models/simulation/proveDay';
import { exponentialService } from '../../../../models/simulation/serviceTime';

const assumptions = assumptionsOf({ assumptions: [{ id: 'failure.worker-per-day', value: 0.001, by: 'test', reason: 'formulas know no single failures' }] });
const SERVERS = 4;
/** 0.2 s on four servers: 15 requests/s keep them 75 % busy, 12 keep them 60 % busy. */
const hour = (hourOfWeek: number): DayHour => ({ hourOfWeek, burstSeconds: 900, burstPerSecond: 15, calmPerSecond: 12, service: exponentialService(0.2) });

const dayCase = (changes: Partial<DayCase> = {}): DayCase => ({ id: 'busiest-day', title: 'Day', servers: SERVERS, hours: [1, 2, 3, 4].map(hour), loss: null, ...changes });
const prove = (each: DayCase, lengthShare = 1, runs = 12) => dayProof(each, Array.from({ length: runs }, (_, run) => playDay(each, lengthShare, assumptions, 100 + run)), null, assumptions);

describe('a day played beside its hourly formula', () => {
  it('agrees with it in every hour, calm and busiest minutes together', () => {
    for (const { simulated, analytic } of prove(dayCase()).hours) {
      expect(Math.abs(simulated.p95WaitMs.mean / (analytic?.p95WaitMs ?? 0) - 1)).toBeLessThan(0.1);
      expect(Math.abs(simulated.meanWaiting.mean / (analytic?.meanWaiting ?? 0) - 1)).toBeLessThan(0.15);
      expect(Math.abs(simulated.utilisation.mean - (analytic?.utilisation ?? 0))).toBeLessThan(0.02);
    }
  });

  it('loses a part midway: the waits rise with it, and the formula falls silent where workers go inside an hour', () => {
    const loss = { name: 'zone', outage: { atSeconds: 3600, seconds: 5400, servers: 1 } };
    const [before, during, half, after] = prove(dayCase({ id: 'busiest-day-loss', loss })).hours;
    expect(during?.simulated.p95WaitMs.mean).toBeGreaterThan(2 * (before?.simulated.p95WaitMs.mean ?? 0));
    expect(during?.analytic).toBeNull();
    expect(half?.analytic).toBeNull();
    expect(after?.analytic?.p95WaitMs).toBeCloseTo(before?.analytic?.p95WaitMs ?? 0, 9);
  });

  it('plays every hour of a day that must be shortened, at the same load', () => {
    const short = prove(dayCase(), 0.1);
    expect(short.hours.map((each) => each.hourOfWeek)).toEqual([1, 2, 3, 4]);
    for (const { simulated, analytic } of short.hours) expect(Math.abs(simulated.utilisation.mean - (analytic?.utilisation ?? 0))).toBeLessThan(0.05);
  });
});

describe('hoursRound', () => {
  it('puts an hour into the middle of a day, also over the end of the week', () => {
    const hours = hoursRound(3);
    expect(hours).toHaveLength(24);
    expect([hours[0], hours[12], hours[23]]).toEqual([159, 3, 14]);
  });
});
