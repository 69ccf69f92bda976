import { expect, it } from 'vitest';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import { ok } from '../../../../models/problem/result';
import type { StepProgress } from '../../../../models/problem/stepProgress';
import { scheduleWaves } from '../../../../models/scheduleWaves';
import { runSchedule } from '../../../../renderer/workers/runSchedule';
import { testWorkers } from './doubles';

const plan = emptyPlan('plan', 'Plan', '2027-01-01');

it('waves are asked of a worker of its own, which tells its progress, answers and is ended', async () => {
  const { open, opened } = testWorkers();
  const told: StepProgress[] = [];
  const outcome = runSchedule(open, plan, { signal: new AbortController().signal, onProgress: (progress) => told.push(progress) });
  expect(opened.map((worker) => worker.requests)).toEqual([[{ kind: 'schedule', id: 1, plan }]]);
  opened[0]?.say({ kind: 'scheduling', id: 1, done: 50, total: 100, step: 'Waves' });
  const result = ok(scheduleWaves(plan));
  opened[0]?.say({ kind: 'scheduled', id: 1, result });
  expect(await outcome).toEqual(result);
  expect(told).toEqual([{ done: 50, total: 100, step: 'Waves' }]);
  expect(opened[0]?.ended).toBe(true);
});

it('the worker is ended at once when the waves are cancelled', async () => {
  const { open, opened } = testWorkers();
  const controller = new AbortController();
  const outcome = runSchedule(open, plan, { signal: controller.signal, onProgress: () => undefined });
  controller.abort();
  expect(await outcome).toBeNull();
  expect(opened[0]?.ended).toBe(true);
});
