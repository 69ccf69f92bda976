import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import { problem } from '../../../../models/problem/problem';
import { fail, ok } from '../../../../models/problem/result';
import type { StepProgress } from '../../../../models/problem/stepProgress';
import type { SimulationReport } from '../../../../models/simulation/simulationReport';
import { runSimulation } from '../../../../renderer/workers/runSimulation';
import { testWorkers } from './doubles';

const plan = emptyPlan('plan', 'Plan', '2027-01-01');
const request = { plan, seed: 7, runs: 20 };
const report: SimulationReport = { plan: { name: 'Plan', hash: 'abc' }, seed: 7, runs: 20, web: [], days: [], jobs: null };
const step = (done: number): StepProgress => ({ done, total: 2, step: 'Peak' });

describe('runSimulation', () => {
  const options = (controller: AbortController, told: StepProgress[] = []) => ({
    onProgress: (progress: StepProgress) => told.push(progress),
    signal: controller.signal,
  });

  it('sends plan, seed and runs to a worker of its own', () => {
    const { open, opened } = testWorkers();
    void runSimulation(open, request, options(new AbortController()));
    expect(opened.map((worker) => worker.requests)).toEqual([[{ kind: 'simulate', id: 1, ...request }]]);
  });

  it('reports progress, then the report, and ends its worker', async () => {
    const { open, opened } = testWorkers();
    const told: StepProgress[] = [];
    const outcome = runSimulation(open, request, options(new AbortController(), told));
    opened[0]?.say({ kind: 'simulating', id: 1, ...step(1) });
    opened[0]?.say({ kind: 'simulated', id: 1, result: ok(report) });
    expect(await outcome).toEqual(ok(report));
    expect(told).toEqual([step(1)]);
    expect(opened[0]?.ended).toBe(true);
  });

  it('ends the worker at once when cancelled', async () => {
    const { open, opened } = testWorkers();
    const controller = new AbortController();
    const outcome = runSimulation(open, request, options(controller));
    controller.abort();
    expect(await outcome).toBeNull();
    expect(opened[0]?.ended).toBe(true);
  });

  it('opens no worker when it was cancelled before it began', async () => {
    const { open, opened } = testWorkers();
    const controller = new AbortController();
    controller.abort();
    expect(await runSimulation(open, request, options(controller))).toBeNull();
    expect(opened).toEqual([]);
  });

  it('passes on the engine’s problems and turns a crash into one', async () => {
    const { open, opened } = testWorkers();
    const refused = runSimulation(open, request, options(new AbortController()));
    opened[0]?.say({ kind: 'simulated', id: 1, result: fail(problem('plan.empty')) });
    expect(await refused).toEqual(fail(problem('plan.empty')));
    const crashed = runSimulation(open, request, options(new AbortController()));
    opened[1]?.events.onCrash(new Error('gone'));
    expect(await crashed).toEqual(fail(problem('engine.failed', '', { reason: 'gone' })));
    expect(opened[1]?.ended).toBe(true);
  });
});
