import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../../../models/document';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import { ok, type Result } from '../../../../models/problem/result';
import type { Report } from '../../../../models/report/report';
import { createEvaluationClient } from '../../../../renderer/workers/evaluationClient';
import { testWorkers, type TestWorker } from './doubles';

const plan = (name: string): Plan => emptyPlan('plan', name, '2027-01-01');
const report = (headline: string): Result<Report> => ok({ headline } as Report);

describe('the evaluation client', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function setUp() {
    const workers = testWorkers();
    const answers: Result<Report>[] = [];
    const client = createEvaluationClient(workers.open, { onAnswer: (result) => answers.push(result) });
    const worker = (index = 0): TestWorker => {
      const found = workers.opened[index];
      if (!found) throw new Error(`worker ${index} was not opened`);
      return found;
    };
    const finish = (headline: string, at = worker()) => {
      const last = at.requests.at(-1);
      at.say({ kind: 'evaluated', id: last?.id ?? 0, result: report(headline) });
    };
    return { ...workers, answers, client, worker, finish };
  }

  it('answers edits of one moment together, the newest plan only', () => {
    const { client, worker, opened, answers, finish } = setUp();
    for (const name of ['a', 'b', 'c']) client.evaluate(plan(name));
    expect(opened).toHaveLength(0);
    vi.advanceTimersByTime(60);
    expect(worker().requests.map((request) => 'plan' in request && request.plan.name)).toEqual(['c']);
    finish('C');
    expect(answers).toEqual([report('C')]);
  });

  it('drops the answer of a run that was overtaken and asks for the newest plan next', () => {
    const { client, worker, answers, finish } = setUp();
    client.evaluate(plan('old'));
    vi.advanceTimersByTime(60);
    client.evaluate(plan('middle'));
    client.evaluate(plan('new'));
    vi.advanceTimersByTime(60);
    expect(worker().requests).toHaveLength(1);
    finish('OLD');
    expect(answers).toEqual([]);
    expect(worker().requests.map((request) => 'plan' in request && request.plan.name)).toEqual(['old', 'new']);
    finish('NEW');
    expect(answers).toEqual([report('NEW')]);
  });

  it('replaces a crashed worker and asks the same plan once more', () => {
    const { client, worker, answers, opened, finish } = setUp();
    client.evaluate(plan('a'));
    vi.advanceTimersByTime(60);
    worker(0).events.onCrash(new Error('gone'));
    expect(worker(0).ended).toBe(true);
    finish('A', worker(1));
    expect(opened).toHaveLength(2);
    expect(answers).toEqual([report('A')]);
  });

  it('gives up on a plan that crashes twice, says so, and goes on with the next', () => {
    const { client, worker, answers, finish } = setUp();
    client.evaluate(plan('bad'));
    vi.advanceTimersByTime(60);
    worker(0).events.onCrash(new Error('gone'));
    worker(1).events.onCrash(new Error('gone again'));
    expect(answers).toEqual([{ ok: false, problems: [{ code: 'engine.failed', path: '', params: { reason: 'gone again' } }] }]);
    client.evaluate(plan('good'));
    vi.advanceTimersByTime(60);
    finish('GOOD', worker(2));
    expect(answers.at(-1)).toEqual(report('GOOD'));
  });

  it('says nothing after it was closed', () => {
    const { client, worker, answers, finish } = setUp();
    client.evaluate(plan('a'));
    vi.advanceTimersByTime(60);
    client.close();
    finish('A');
    expect(worker().ended).toBe(true);
    expect(answers).toEqual([]);
  });
});
