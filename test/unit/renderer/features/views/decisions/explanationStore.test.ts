import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPlan, type Plan } from '../../../../../../models/document';
import type { Explanation } from '../../../../../../models/explanation/explanation';
import { problem } from '../../../../../../models/problem/problem';
import { fail, ok, type Result } from '../../../../../../models/problem/result';
import { useExplanation } from '../../../../../../renderer/features/views/decisions/explanation/explanationStore';
import { usePlan } from '../../../../../../renderer/state/usePlan';
import type { LongRunOptions } from '../../../../../../renderer/workers/runInSteps';

const plan = (id: string): Plan => emptyPlan(id, 'Plan', '2027-01-01');

const EXPLANATION: Explanation = {
  plan: { name: 'Plan', hash: 'abc' },
  priceBook: { id: 'book', asOf: '2026-11-20' },
  currency: 'EUR',
  decision: { tenancy: 'shared', tier: 'single', platform: 'aks', database: 'managed' },
  runnerUp: null,
  bindings: [],
  steps: [],
  alternatives: [],
  splits: [],
      flips: [],
  steady: [],
  questions: [],
};

/** An engine that answers when the test says so, and gives up when it is told to. */
function testEngine() {
  const asked: { readonly plan: Plan; readonly options: LongRunOptions; readonly answer: (outcome: Result<Explanation> | null) => void }[] = [];
  const explain = (asking: Plan, options: LongRunOptions) =>
    new Promise<Result<Explanation> | null>((answer) => {
      options.signal.addEventListener('abort', () => answer(null));
      asked.push({ plan: asking, options, answer });
    });
  return { asked, engine: { explain } };
}

const first = useExplanation.getState();

describe('the explanation store', () => {
  beforeEach(() => {
    useExplanation.setState(first, true);
    usePlan.getState().replace(plan('a'), null);
  });

  it('searches once at a time, tells how far it is and keeps the result', async () => {
    const { asked, engine } = testEngine();
    const done = useExplanation.getState().start(engine, plan('a'));
    await useExplanation.getState().start(engine, plan('a'));
    expect(asked).toHaveLength(1);
    asked[0]?.options.onProgress({ done: 1, total: 9, step: 'users' });
    expect(useExplanation.getState().running?.progress).toEqual({ done: 1, total: 9, step: 'users' });
    asked[0]?.answer(ok(EXPLANATION));
    await done;
    expect(useExplanation.getState()).toMatchObject({ running: null, found: { planId: 'a', explanation: EXPLANATION }, problems: [] });
  });

  it('keeps the earlier result when a search is cancelled', async () => {
    const { engine } = testEngine();
    useExplanation.setState({ found: { planId: 'a', explanation: EXPLANATION } });
    const done = useExplanation.getState().start(engine, plan('a'));
    useExplanation.getState().cancel();
    await done;
    expect(useExplanation.getState()).toMatchObject({ running: null, found: { planId: 'a' } });
  });

  it('goes on while the plan is edited, and ends when another document is opened', async () => {
    const { asked, engine } = testEngine();
    const done = useExplanation.getState().start(engine, plan('a'));
    usePlan.getState().edit('Rename', (current) => ({ ...current, name: 'Other name' }));
    expect(asked[0]?.options.signal.aborted).toBe(false);
    usePlan.getState().replace(plan('b'), null);
    await done;
    expect(useExplanation.getState()).toMatchObject({ running: null, found: null });
  });

  it('says what stood in the way', async () => {
    const { asked, engine } = testEngine();
    const failed = useExplanation.getState().start(engine, plan('a'));
    asked[0]?.answer(fail(problem('plan.empty')));
    await failed;
    expect(useExplanation.getState().problems).toEqual([problem('plan.empty')]);
  });
});
