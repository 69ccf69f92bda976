import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../models/simulation/random';
import { simulateJobs, type JobClass } from '../../../../models/simulation/simulateJobs';
import type { ServiceTime } from '../../../../models/simulation/serviceTime';
import { percentile } from '../../../../models/simulation/percentile';

const fixed = (seconds: number): ServiceTime => ({ meanSeconds: seconds, scv: 0, draw: () => seconds });
const classOf = (id: string, priority: number, arrivalsPerSecond: number, seconds = 1): JobClass => ({ id, priority, arrivalsPerSecond, service: fixed(seconds) });

describe('simulateJobs', () => {
  it('drains a backlog of 100 messages of 2 s with 4 workers in 50 s when nothing else arrives', () => {
    const result = simulateJobs({ classes: [classOf('a', 0, 0, 2)], workers: 4, seconds: 1000, backlog: { classId: 'a', messages: 100 } }, seededRandom(1));
    expect(result.drainedAtSeconds).toBe(50);
    expect(result.classes[0]?.delays.length).toBe(100);
  });

  it('serves the urgent class first: its delays stay short beside a backlog of the other', () => {
    const run = { classes: [classOf('slow', 3, 0, 1), classOf('urgent', 0, 0.5, 1)], workers: 2, seconds: 600, backlog: { classId: 'slow', messages: 5000 } };
    const result = simulateJobs(run, seededRandom(2));
    const urgent = result.classes.find((each) => each.id === 'urgent')?.delays ?? new Float64Array();
    expect(urgent.length).toBeGreaterThan(200);
    // No pre-emption: at worst an urgent message waits for a slow one of 1 s, now and then for another urgent one.
    expect(percentile(urgent, 0.95)).toBeLessThan(2);
    expect(result.drainedAtSeconds).toBeNull();
  });

  it('is repeated bit for bit by the same seed', () => {
    const run = { classes: [classOf('a', 0, 2, 0.3), classOf('b', 1, 1, 0.5)], workers: 2, seconds: 300, backlog: null };
    const delays = (seed: number) => simulateJobs(run, seededRandom(seed)).classes.map((each) => [...each.delays]);
    expect(delays(9)).toEqual(delays(9));
    expect(delays(9)).not.toEqual(delays(10));
  });
});
