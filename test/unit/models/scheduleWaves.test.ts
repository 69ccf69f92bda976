import { describe, expect, it } from 'vitest';
import { answer } from '../../../models/pipeline';
import type { StepProgress } from '../../../models/problem/stepProgress';
import { scheduleWaves } from '../../../models/scheduleWaves';
import { embeddedPriceBook } from '../../../shared/prices/embeddedPriceBook';
import { waveEstate } from '../../bench/waveEstate';
import { starterPlan } from './evaluation/plans';

describe('the waves alone', () => {
  it('are those of the answer', () => {
    const plan = starterPlan('global-manufacturer');
    const answered = answer(plan, embeddedPriceBook);
    if (!answered.ok) throw new Error('no answer');
    const { riskByWeek: _, ...migration } = answered.value.migration;
    expect(scheduleWaves(plan)).toEqual({ plan: { id: plan.id, hash: answered.value.summary.plan.hash }, waves: answered.value.waves, migration });
  });

  it('tell of every site, of the waves and of the trials of a conflict, never more than the whole', () => {
    const told: StepProgress[] = [];
    const { migration } = scheduleWaves(waveEstate({ sites: 60, flows: 300, years: 3, latestDay: 300 }), (progress) => told.push(progress));
    expect(migration.conflict).not.toBeNull();
    expect(new Set(told.map(({ step }) => step)).size).toBe(3);
    expect(told.every(({ done, total }) => done >= 0 && done <= total)).toBe(true);
    expect(told.length).toBeGreaterThan(60);
  });

  it('of 1,000 sites with 5,000 flows and 3 years of calendars are planned, or the conflict is named with what gives way', () => {
    const estate = (latestDay: number | null) => waveEstate({ sites: 1000, flows: 5000, years: 3, latestDay });
    const holds = scheduleWaves(estate(null)).migration;
    expect(holds.conflict).toBeNull();
    expect(new Set(holds.cutovers.map(({ siteId }) => siteId)).size).toBe(1000);
    const cannot = scheduleWaves(estate(500)).migration;
    expect(cannot.conflict?.constraints.map(({ kind }) => kind)).toContain('latest-end');
    expect(cannot.conflict?.relaxation.constraints.length).toBeGreaterThan(0);
    expect(new Set(cannot.cutovers.map(({ siteId }) => siteId)).size).toBe(1000);
  }, 120_000);
});
