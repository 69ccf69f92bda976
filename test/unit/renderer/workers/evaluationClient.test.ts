import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../../../models/document';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import type { Glance } from '../../../../models/glance';
import { ok, type Result } from '../../../../models/problem/result';
import type { Report } from '../../../../models/report/report';
import { createEvaluationClient } from '../../../../renderer/workers/evaluationClient';
import { testWorkers, type TestWorker } from './doubles';

const plan = (name: string): Plan => emptyPlan('plan', name, '2027-01-01');
const report = (headline: string): Result<Report> => ok({ headline } as Report);
const names = ({ requests }: TestWorker) => requests.map((request) => 'plan' in request && request.plan.name);

describe('the evaluation client', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function setUp() {
    const [engine, glancer] = [testWorkers(), testWorkers()];
    const told: (string | Result<Report>)[] = [];
    const client = createEvaluationClient({ engine: engine.open, glance: glancer.open }, { onGlance: ({ headline }) => told.push(headline), onAnswer: (result) => told.push(result) });
    const first = ({ opened: [worker] }: typeof engine): TestWorker => {
      if (!worker) throw new Error('no worker was opened');
      return worker;
    };
    const idOf = (worker: TestWorker) => worker.requests.at(-1)?.id ?? 0;
    return {
      client,
      told,
      engine,
      glancer,
      edit: (...edits: string[]) => {
        for (const name of edits) client.evaluate(plan(name));
        vi.advanceTimersByTime(60);
      },
      glances: () => names(first(glancer)),
      answers: () => (engine.opened.length === 0 ? [] : names(first(engine))),
      glance: (headline: string) => first(glancer).say({ kind: 'glanced', id: idOf(first(glancer)), result: ok({ headline } as Glance) }),
      answer: (headline: string) => first(engine).say({ kind: 'evaluated', id: idOf(first(engine)), result: report(headline) }),
      crashGlance: () => glancer.opened.at(-1)?.events.onCrash(new Error('gone')),
    };
  }

  it('answers edits of one moment together, the newest plan only, at a glance and then in full', () => {
    const { client, told, edit, glances, answers, glance, answer } = setUp();
    for (const name of ['a', 'b']) client.evaluate(plan(name));
    edit('c');
    expect(glances()).toEqual(['c']);
    expect(answers()).toEqual([]);
    glance('c, roughly');
    expect(answers()).toEqual(['c']);
    answer('C');
    expect(told).toEqual(['c, roughly', report('C')]);
  });

  it('glances at the next edit while the answer of the one before is worked on, and drops that answer', () => {
    const { told, edit, glances, answers, glance, answer } = setUp();
    edit('a');
    glance('a, roughly');
    edit('b');
    expect(glances()).toEqual(['a', 'b']);
    answer('A');
    expect(answers()).toEqual(['a']);
    glance('b, roughly');
    answer('B');
    expect(told).toEqual(['a, roughly', 'b, roughly', report('B')]);
  });

  it('answers in full where nobody can glance', () => {
    const { told, edit, crashGlance, answers, answer } = setUp();
    edit('a');
    crashGlance();
    crashGlance();
    expect(answers()).toEqual(['a']);
    answer('A');
    expect(told).toEqual([report('A')]);
  });

  it('leaves problems to the answer, which tells all of them', () => {
    const { told, edit, answers, answer, glancer } = setUp();
    edit('a');
    glancer.opened[0]?.say({ kind: 'glanced', id: 1, result: { ok: false, problems: [] } });
    expect(told).toEqual([]);
    expect(answers()).toEqual(['a']);
    answer('A');
    expect(told).toEqual([report('A')]);
  });

  it('says nothing after it was closed', () => {
    const { client, told, edit, glance, answer, glancer, engine } = setUp();
    edit('a');
    glance('a, roughly');
    edit('b');
    client.close();
    answer('A');
    glance('b, roughly');
    expect(told).toEqual(['a, roughly']);
    expect([glancer, engine].map(({ opened }) => opened.map(({ ended }) => ended))).toEqual([[true], [true]]);
  });
});
