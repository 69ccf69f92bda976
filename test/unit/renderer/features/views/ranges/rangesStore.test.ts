import { beforeEach, expect, it } from 'vitest';
import { emptyPlan } from '../../../../../../models/document';
import { ok, type Result } from '../../../../../../models/problem/result';
import type { SampleReport } from '../../../../../../models/uncertainty/sampleReport';
import { useRanges } from '../../../../../../renderer/features/views/ranges/rangesStore';
import { usePlan } from '../../../../../../renderer/state/usePlan';
import type { SampleRequest } from '../../../../../../renderer/workers/engineProtocol';
import type { LongRunOptions } from '../../../../../../renderer/workers/runInSteps';
import { sampleReport } from './samples';

const plan = emptyPlan('a', 'Plan', '2027-01-01');

function testEngine() {
  const asked: { readonly request: SampleRequest; readonly answer: (outcome: Result<SampleReport> | null) => void }[] = [];
  const sample = (request: SampleRequest, { signal }: LongRunOptions) =>
    new Promise<Result<SampleReport> | null>((answer) => {
      signal.addEventListener('abort', () => answer(null));
      asked.push({ request, answer });
    });
  return { asked, engine: { sample } };
}

const first = useRanges.getState();

beforeEach(() => {
  useRanges.setState(first, true);
  usePlan.getState().replace(plan, null);
});

it('draws as often as chosen with the typed seed and keeps what came of it', async () => {
  const { asked, engine } = testEngine();
  useRanges.getState().chooseDraws(1000);
  useRanges.getState().typeSeed(' 42 ');
  const done = useRanges.getState().start(engine, plan);
  expect(asked[0]?.request).toEqual({ plan, seed: 42, draws: 1000 });
  asked[0]?.answer(ok(sampleReport()));
  await done;
  expect(useRanges.getState()).toMatchObject({ running: null, sampled: { planId: 'a', report: { seed: 7 } } });
});

it('does not start with half a seed, and keeps the earlier result when it is cancelled', async () => {
  const { asked, engine } = testEngine();
  useRanges.setState({ seed: '4x', sampled: { planId: 'a', report: sampleReport() } });
  await useRanges.getState().start(engine, plan);
  expect(asked).toEqual([]);
  useRanges.getState().typeSeed('4');
  const done = useRanges.getState().start(engine, plan);
  useRanges.getState().cancel();
  await done;
  expect(useRanges.getState()).toMatchObject({ running: null, sampled: { planId: 'a' } });
});
