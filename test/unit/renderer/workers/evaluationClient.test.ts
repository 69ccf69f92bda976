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
    const answer = (headline: string) => first(engine).say({ kind: 'evaluated', id: idOf(first(engine)), result: report(headline) });
    client.evaluate(plan('start'));
    expect([engine.opened.map(names), glancer.opened]).toEqual([[['start']], []]);
    answer('START');
    expect([told.splice(0), glancer.opened.map(names)]).toEqual([[report('START')], [['start']]]);
    expect(first(glancer).requests.map(({ kind }) => kind)).toEqual(['warm']);
    for (const { opened } of [engine, glancer]) opened[0]?.requests.splice(0);
    return {
      client,
      told,
      engine,
      glancer,
      edit: (name: string) => client.evaluate(plan(name)),
      drawn: () => vi.advanceTimersByTime(60),
      glances: () => names(first(glancer)),
      answers: () => names(first(engine)),
      glance: (headline: string) => first(glancer).say({ kind: 'glanced', id: idOf(first(glancer)), result: ok({ headline } as Glance) }),
      answer,
      crashGlance: () => glancer.opened.at(-1)?.events.onCrash(new Error('gone')),
    };
  }

  it('answers at a glance, and in full when that is drawn', () => {
    const { told, edit, drawn, glances, answers, glance, answer } = setUp();
    edit('a');
    expect(glances()).toEqual(['a']);
    glance('a, roughly');
    expect(answers()).toEqual([]);
    drawn();
    expect(answers()).toEqual(['a']);
    answer('A');
    expect(told).toEqual(['a, roughly', report('A')]);
  });

  it('answers only the newest of quick edits in full', () => {
    const { told, edit, drawn, glances, answers, glance, answer } = setUp();
    for (const name of ['a', 'b', 'c']) edit(name);
    glance('a, roughly');
    expect(glances()).toEqual(['a', 'c']);
    glance('c, roughly');
    edit('d');
    drawn();
    expect(answers()).toEqual([]);
    glance('d, roughly');
    drawn();
    expect(answers()).toEqual(['d']);
    answer('D');
    expect(told).toEqual(['c, roughly', 'd, roughly', report('D')]);
  });

  it('glances at the next edit while the answer of the one before is worked on, and drops that answer', () => {
    const { told, edit, drawn, glances, answers, glance, answer } = setUp();
    edit('a');
    glance('a, roughly');
    drawn();
    edit('b');
    expect(glances()).toEqual(['a', 'b']);
    answer('A');
    expect(answers()).toEqual(['a']);
    glance('b, roughly');
    drawn();
    answer('B');
    expect(told).toEqual(['a, roughly', 'b, roughly', report('B')]);
  });

  it('answers in full where nobody can glance', () => {
    const { told, edit, drawn, crashGlance, answers, answer } = setUp();
    edit('a');
    crashGlance();
    crashGlance();
    drawn();
    expect(answers()).toEqual(['a']);
    answer('A');
    expect(told).toEqual([report('A')]);
  });

  it('does not wait for a glance that takes long, nor shows one that comes after the answer', () => {
    const { told, edit, answers, answer, glance } = setUp();
    edit('a');
    vi.advanceTimersByTime(1000);
    expect(answers()).toEqual(['a']);
    answer('A');
    glance('a, late');
    vi.advanceTimersByTime(1000);
    expect([told, answers()]).toEqual([[report('A')], ['a']]);
  });

  it('answers the same plan again when it is asked again', () => {
    const { client, told, drawn, answers, answer, glance } = setUp();
    const same = plan('a');
    for (const headline of ['A', 'A once more']) {
      client.evaluate(same);
      glance('a, roughly');
      drawn();
      answer(headline);
    }
    expect(answers()).toEqual(['a', 'a']);
    expect(told).toEqual(['a, roughly', report('A'), 'a, roughly', report('A once more')]);
  });

  it('leaves problems to the answer, which tells all of them', () => {
    const { told, edit, drawn, answers, answer, glancer } = setUp();
    edit('a');
    glancer.opened[0]?.say({ kind: 'glanced', id: 1, result: { ok: false, problems: [] } });
    expect(told).toEqual([]);
    drawn();
    expect(answers()).toEqual(['a']);
    answer('A');
    expect(told).toEqual([report('A')]);
  });

  it('says nothing after it was closed', () => {
    const { client, told, edit, drawn, glance, answer, glancer, engine } = setUp();
    edit('a');
    glance('a, roughly');
    drawn();
    edit('b');
    client.close();
    answer('A');
    glance('b, roughly');
    expect(told).toEqual(['a, roughly']);
    expect([glancer, engine].map(({ opened }) => opened.map(({ ended }) => ended))).toEqual([[true], [true]]);
  });
});
