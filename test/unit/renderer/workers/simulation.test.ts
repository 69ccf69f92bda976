import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import { problem } from '../../../../models/problem/problem';
import { fail, ok, type Result } from '../../../../models/problem/result';
import type { SimulationProgress, SimulationReport } from '../../../../models/simulation/simulationReport';
import { runSimulation } from '../../../../renderer/workers/runSimulation';
import { walkSteps } from '../../../../renderer/workers/walkSteps';
import { testWorkers } from './doubles';

const plan = emptyPlan('plan', 'Plan', '2027-01-01');
const request = { plan, seed: 7, runs: 20 };
const report: SimulationReport = { plan: { name: 'Plan', hash: 'abc' }, seed: 7, runs: 20, web: [], days: [], jobs: null };
const step = (done: number): SimulationProgress => ({ done, total: 2, step: 'Peak' });

describe('walkSteps', () => {
  function* play(outcome: Result<SimulationReport>, steps: number): Generator<SimulationProgress, Result<SimulationReport>> {
    for (let done = 1; done <= steps; done += 1) yield step(done);
    return outcome;
  }

  it('tells of every step and gives the report at the end', () => {
    const told: SimulationProgress[] = [];
    expect(walkSteps(play(ok(report), 2), (progress) => told.push(progress))).toEqual(ok(report));
    expect(told).toEqual([step(1), step(2)]);
  });

  it('passes on why a plan cannot be answered', () => {
    const told: SimulationProgress[] = [];
    expect(walkSteps(play(fail(problem('plan.empty')), 0), (progress) => told.push(progress))).toEqual(fail(problem('plan.empty')));
    expect(told).toEqual([]);
  });
});

describe('runSimulation', () => {
  const options = (controller: AbortController, told: SimulationProgress[] = []) => ({
    onProgress: (progress: SimulationProgress) => told.push(progress),
    signal: controller.signal,
  });

  it('sends plan, seed and runs to a worker of its own', () => {
    const { open, opened } = testWorkers();
    void runSimulation(open, request, options(new AbortController()));
    expect(opened.map((worker) => worker.requests)).toEqual([[{ kind: 'simulate', id: 1, ...request }]]);
  });

  it('reports progress, then the report, and ends its worker', async () => {
    const { open, opened } = testWorkers();
    const told: SimulationProgress[] = [];
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
