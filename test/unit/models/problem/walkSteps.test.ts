import { describe, expect, it } from 'vitest';
import { problem } from '../../../../models/problem/problem';
import { fail, ok, type Result } from '../../../../models/problem/result';
import type { StepProgress } from '../../../../models/problem/stepProgress';
import { walkSteps } from '../../../../models/problem/walkSteps';

const step = (done: number): StepProgress => ({ done, total: 2, step: 'Peak' });

describe('walkSteps', () => {
  function* play(outcome: Result<string>, steps: number): Generator<StepProgress, Result<string>> {
    for (let done = 1; done <= steps; done += 1) yield step(done);
    return outcome;
  }

  it('tells of every step and gives the report at the end', () => {
    const told: StepProgress[] = [];
    expect(walkSteps(play(ok('report'), 2), (progress) => told.push(progress))).toEqual(ok('report'));
    expect(told).toEqual([step(1), step(2)]);
  });

  it('passes on why a plan cannot be answered', () => {
    const told: StepProgress[] = [];
    expect(walkSteps(play(fail(problem('plan.empty')), 0), (progress) => told.push(progress))).toEqual(fail(problem('plan.empty')));
    expect(told).toEqual([]);
  });
});
