import { describe, expect, it } from 'vitest';
import type { Glance } from '../../../../models/glance';
import type { Report } from '../../../../models/report/report';
import { problem } from '../../../../models/problem/problem';
import { lastChanges } from '../../../../renderer/app/lastChanges';
import { useAnswer, type AnswerState } from '../../../../renderer/state/answerStore';

const summary = (monthly: string) => ({ recommendation: { tier: 'single' }, cost: { currency: 'EUR', monthly }, capacity: { webWorkers: 2 }, resilience: { expectedDowntimeHoursPerYear: 1, objectives: [] } });
const report = (monthly: string) => ({ headline: monthly, summary: summary(monthly), bill: { lines: [] } }) as unknown as Report;
const glance = (monthly: string) => ({ headline: monthly, summary: summary(monthly), missing: [] }) as unknown as Glance;
const state = (part: Partial<AnswerState>): AnswerState => ({ ...useAnswer.getInitialState(), stale: false, ...part });

describe('what the last edit did to the answer', () => {
  it('stands between the last two answers', () => {
    expect(lastChanges(state({ previous: report('100.00'), report: report('130.00') }))).toEqual([{ kind: 'monthly', delta: '30' }]);
    expect(lastChanges(state({ previous: report('100.00'), report: report('100.00') }))).toEqual([]);
  });

  it('stands between the last answer and a glance at the plan as it is now', () => {
    expect(lastChanges(state({ previous: report('1.00'), report: report('100.00'), glance: glance('90.00'), stale: true }))).toEqual([{ kind: 'monthly', delta: '-10' }]);
  });

  it.each<[string, Partial<AnswerState>]>([
    ['before the first answer', { stale: true, glance: glance('90.00') }],
    ['while nothing is known of the edit', { report: report('100.00'), previous: report('1.00'), stale: true }],
    ['where the glance is at a plan before the last edit', { report: report('100.00'), glance: glance('90.00'), glanceOf: 'before', stale: true }],
    ['where the glance is at another scenario', { report: report('100.00'), glance: glance('90.00'), glanceOf: 'elsewhere', stale: true }],
    ['after an answer of another scenario', { report: report('100.00'), previous: null }],
    ['where the plan has no answer', { report: report('100.00'), previous: report('1.00'), problems: [problem('plan.empty', '')] }],
  ])('is not told %s', (_, part) => expect(lastChanges(state(part))).toBeNull());
});
