import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import { ok, type Result } from '../../../../models/problem/result';
import type { Report } from '../../../../models/report/report';
import { newestFirst } from '../../../../renderer/workers/newestFirst';
import { testWorkers, type TestWorker } from './doubles';

const plan = (name: string): Plan => emptyPlan('plan', name, '2027-01-01');
const report = (headline: string): Result<Report> => ok({ headline } as Report);

describe('a line to a worker', () => {
  function setUp() {
    const workers = testWorkers();
    const answers: [string, Result<Report>][] = [];
    const line = newestFirst<Report>(workers.open, {
      request: (id, asked) => ({ kind: 'evaluate', id, plan: asked }),
      read: (message) => (message.kind === 'evaluated' ? message.result : null),
      onResult: (result, of) => answers.push([of.name, result]),
    });
    const worker = (index = 0): TestWorker => {
      const found = workers.opened[index];
      if (!found) throw new Error(`worker ${index} was not opened`);
      return found;
    };
    const finish = (headline: string, at = worker()) => at.say({ kind: 'evaluated', id: at.requests.at(-1)?.id ?? 0, result: report(headline) });
    return { ...workers, answers, line, worker, finish };
  }

  it('drops the answer of a run that was overtaken and asks for the newest plan next', () => {
    const { line, worker, answers, finish } = setUp();
    for (const name of ['old', 'middle', 'new']) line.ask(plan(name));
    expect(worker().requests).toHaveLength(1);
    finish('OLD');
    expect(answers).toEqual([]);
    expect(worker().requests.map((request) => 'plan' in request && request.plan.name)).toEqual(['old', 'new']);
    finish('NEW');
    expect(answers).toEqual([['new', report('NEW')]]);
  });

  it('does not take an answer to an earlier question for the one that runs', () => {
    const { line, worker, answers, finish } = setUp();
    line.ask(plan('a'));
    finish('A');
    line.ask(plan('b'));
    worker().say({ kind: 'evaluated', id: 1, result: report('A again') });
    expect(answers).toEqual([['a', report('A')]]);
  });

  it('replaces a crashed worker and asks the same plan once more', () => {
    const { line, worker, answers, opened, finish } = setUp();
    line.ask(plan('a'));
    worker(0).events.onCrash(new Error('gone'));
    expect(worker(0).ended).toBe(true);
    finish('A', worker(1));
    expect(opened).toHaveLength(2);
    expect(answers).toEqual([['a', report('A')]]);
  });

  it('gives up on a plan that crashes twice, says so, and goes on with the next', () => {
    const { line, worker, answers, finish } = setUp();
    line.ask(plan('bad'));
    worker(0).events.onCrash(new Error('gone'));
    worker(1).events.onCrash(new Error('gone again'));
    expect(answers).toEqual([['bad', { ok: false, problems: [{ code: 'engine.failed', path: '', params: { reason: 'gone again' } }] }]]);
    line.ask(plan('good'));
    finish('GOOD', worker(2));
    expect(answers.at(-1)).toEqual(['good', report('GOOD')]);
  });

  it('says nothing after it was closed', () => {
    const { line, worker, answers, finish } = setUp();
    line.ask(plan('a'));
    line.close();
    finish('A');
    expect(worker().ended).toBe(true);
    expect(answers).toEqual([]);
  });
});
