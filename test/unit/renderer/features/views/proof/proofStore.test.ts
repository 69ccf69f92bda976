import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPlan, type Plan } from '../../../../../../models/document';
import { problem } from '../../../../../../models/problem/problem';
import { fail, ok, type Result } from '../../../../../../models/problem/result';
import type { SimulationReport } from '../../../../../../models/simulation/simulationReport';
import { useProof } from '../../../../../../renderer/features/views/proof/proofStore';
import { usePlan } from '../../../../../../renderer/state/usePlan';
import type { SimulationRequest } from '../../../../../../renderer/workers/engineProtocol';
import type { LongRunOptions } from '../../../../../../renderer/workers/runInSteps';
import { simulation } from './samples';

const plan = (id: string): Plan => emptyPlan(id, 'Plan', '2027-01-01');

/** An engine that answers when the test says so, and gives up when it is told to. */
function testEngine() {
  const asked: { readonly request: SimulationRequest; readonly options: LongRunOptions; readonly answer: (outcome: Result<SimulationReport> | null) => void }[] = [];
  const simulate = (request: SimulationRequest, options: LongRunOptions) =>
    new Promise<Result<SimulationReport> | null>((answer) => {
      options.signal.addEventListener('abort', () => answer(null));
      asked.push({ request, options, answer });
    });
  return { asked, engine: { simulate } };
}

const first = useProof.getState();

describe('the proof store', () => {
  beforeEach(() => {
    useProof.setState(first, true);
    usePlan.getState().replace(plan('a'), null);
  });

  it('plays the plan with the chosen runs and seed, tells how far it is and keeps the result', async () => {
    const { asked, engine } = testEngine();
    useProof.getState().chooseRuns(5);
    useProof.getState().typeSeed('42');
    const done = useProof.getState().start(engine, plan('a'));
    expect(asked[0]?.request).toMatchObject({ seed: 42, runs: 5, plan: { id: 'a' } });
    expect(useProof.getState().running?.progress).toBeNull();
    asked[0]?.options.onProgress({ done: 1, total: 9, step: 'Peak' });
    expect(useProof.getState().running?.progress).toEqual({ done: 1, total: 9, step: 'Peak' });
    asked[0]?.answer(ok(simulation()));
    await done;
    expect(useProof.getState()).toMatchObject({ running: null, proof: { planId: 'a', report: { seed: 7 } }, problems: [] });
  });

  it('does not start with half a seed, nor twice', async () => {
    const { asked, engine } = testEngine();
    useProof.getState().typeSeed('12x');
    await useProof.getState().start(engine, plan('a'));
    expect(asked).toHaveLength(0);
    useProof.getState().typeSeed('12');
    const done = useProof.getState().start(engine, plan('a'));
    await useProof.getState().start(engine, plan('a'));
    expect(asked).toHaveLength(1);
    useProof.getState().cancel();
    await done;
  });

  it('keeps the earlier result when a run is cancelled', async () => {
    const { engine } = testEngine();
    useProof.setState({ proof: { planId: 'a', report: simulation() } });
    const done = useProof.getState().start(engine, plan('a'));
    useProof.getState().cancel();
    await done;
    expect(useProof.getState()).toMatchObject({ running: null, proof: { planId: 'a' }, problems: [] });
  });

  it('says what stood in the way, until the next start', async () => {
    const { asked, engine } = testEngine();
    const failed = useProof.getState().start(engine, plan('a'));
    asked[0]?.answer(fail(problem('plan.empty')));
    await failed;
    expect(useProof.getState().problems).toEqual([problem('plan.empty')]);
    const again = useProof.getState().start(engine, plan('a'));
    expect(useProof.getState().problems).toEqual([]);
    useProof.getState().cancel();
    await again;
  });

  it('goes on while the plan is edited, and ends when another document is opened', async () => {
    const { asked, engine } = testEngine();
    const done = useProof.getState().start(engine, plan('a'));
    usePlan.getState().edit('Rename', (current) => ({ ...current, name: 'Other name' }));
    expect(asked[0]?.options.signal.aborted).toBe(false);
    usePlan.getState().replace(plan('b'), null);
    await done;
    expect(useProof.getState()).toMatchObject({ running: null, proof: null });
  });
});
