import { expect, it } from 'vitest';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import { problem } from '../../../../models/problem/problem';
import { fail } from '../../../../models/problem/result';
import type { StepProgress } from '../../../../models/problem/stepProgress';
import { runExplanation } from '../../../../renderer/workers/runExplanation';
import { testWorkers } from './doubles';

const plan = emptyPlan('plan', 'Plan', '2027-01-01');

it('an explanation is asked of a worker of its own, which tells its progress, answers and is ended', async () => {
  const { open, opened } = testWorkers();
  const told: StepProgress[] = [];
  const outcome = runExplanation(open, plan, { signal: new AbortController().signal, onProgress: (progress) => told.push(progress) });
  expect(opened.map((worker) => worker.requests)).toEqual([[{ kind: 'explain', id: 1, plan }]]);
  opened[0]?.say({ kind: 'explaining', id: 1, done: 3, total: 9, step: 'users' });
  opened[0]?.say({ kind: 'explained', id: 1, result: fail(problem('plan.empty')) });
  expect(await outcome).toEqual(fail(problem('plan.empty')));
  expect(told).toEqual([{ done: 3, total: 9, step: 'users' }]);
  expect(opened[0]?.ended).toBe(true);
});
