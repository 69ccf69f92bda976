import { describe, expect, it } from 'vitest';
import { jobBacklog } from '../../../../models/capacity/jobBacklog';

/** Arrivals in the first hours of the week, none in the others. */
const week = (...rates: readonly number[]): Float64Array => {
  const hours = new Float64Array(168);
  rates.forEach((rate, hour) => (hours[hour] = rate));
  return hours;
};

describe('jobBacklog', () => {
  it('works 100 messages off at 60 an hour: 40 wait after the first hour, none after the second', () => {
    const { byPriority, longestDelaySeconds } = jobBacklog([week(100)], 60);
    expect([...(byPriority[0] ?? []).slice(0, 3)]).toEqual([40, 0, 0]);
    // 40 ÷ 60 h
    expect(longestDelaySeconds).toEqual([2400]);
  });

  it('serves the urgent first and lets the others wait', () => {
    const { byPriority, longestDelaySeconds } = jobBacklog([week(50), week(70)], 60);
    // Hour 0: 50 urgent and 10 others done, 60 others wait; hour 1: all done
    expect([byPriority[0]?.[0], byPriority[1]?.[0], byPriority[1]?.[1]]).toEqual([0, 60, 0]);
    expect(longestDelaySeconds).toEqual([0, 3600]);
  });

  it('carries a backlog of Sunday night into Monday', () => {
    const { byPriority } = jobBacklog([week(...new Array<number>(167).fill(0), 100)], 60);
    expect([byPriority[0]?.[167], byPriority[0]?.[0]]).toEqual([40, 0]);
  });

  it('waits for ever without workers, and not at all without messages', () => {
    expect(jobBacklog([week(1)], 0).longestDelaySeconds).toEqual([Number.POSITIVE_INFINITY]);
    expect(jobBacklog([week()], 0).longestDelaySeconds).toEqual([0]);
  });
});
