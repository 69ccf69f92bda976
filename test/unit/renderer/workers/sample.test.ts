import { expect, it } from 'vitest';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import { problem } from '../../../../models/problem/problem';
import { fail } from '../../../../models/problem/result';
import type { StepProgress } from '../../../../models/problem/stepProgress';
import { runSample } from '../../../../renderer/workers/runSample';
import { testWorkers } from './doubles';

const request = { plan: emptyPlan('plan', 'Plan', '2027-01-01'), seed: 7, draws: 1000 };

it('draws are asked of a worker of its own, which tells its progress, answers and is ended', async () => {
  const { open, opened } = testWorkers();
  const told: StepProgress[] = [];
  const outcome = runSample(open, request, { signal: new AbortController().signal, onProgress: (progress) => told.push(progress) });
  expect(opened.map((worker) => worker.requests)).toEqual([[{ kind: 'sample', id: 1, ...request }]]);
  opened[0]?.say({ kind: 'sampling', id: 1, done: 50, total: 1000, step: 'Draws' });
  opened[0]?.say({ kind: 'sampled', id: 1, result: fail(problem('plan.empty')) });
  expect(await outcome).toEqual(fail(problem('plan.empty')));
  expect(told).toEqual([{ done: 50, total: 1000, step: 'Draws' }]);
  expect(opened[0]?.ended).toBe(true);
});

it('the worker is ended at once when the draws are cancelled', async () => {
  const { open, opened } = testWorkers();
  const controller = new AbortController();
  const outcome = runSample(open, request, { signal: controller.signal, onProgress: () => undefined });
  controller.abort();
  expect(await outcome).toBeNull();
  expect(opened[0]?.ended).toBe(true);
});
