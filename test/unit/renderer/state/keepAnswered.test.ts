import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyPlan, type Plan } from '../../../../models/document';
import type { Glance } from '../../../../models/glance';
import { problem } from '../../../../models/problem/problem';
import { fail, ok } from '../../../../models/problem/result';
import type { Report } from '../../../../models/report/report';
import { placeItems, removeScenario, renamePlan, setScenario } from '../../../../models/document/edits';
import { useAnswer } from '../../../../renderer/state/answerStore';
import { keepAnswered } from '../../../../renderer/state/keepAnswered';
import { openPlan } from '../../../../renderer/state/openPlan';
import { useShown } from '../../../../renderer/state/shownStore';
import { usePlan } from '../../../../renderer/state/usePlan';
import type { EvaluationEvents } from '../../../../renderer/workers/evaluationClient';

describe('keeping the answer in step with the plan', () => {
  const plan = emptyPlan('plan', 'Plan', '2027-01-01');
  let asked: Plan[] = [];
  let stop = (): void => {};
  let events: EvaluationEvents | null = null;
  const report = (headline: string) => ({ headline }) as Report;
  const answered = (headline: string): void => events?.onAnswer(ok(report(headline)));
  const problems = (): void => events?.onAnswer(fail(problem('plan.empty', '')));

  beforeEach(() => {
    openPlan(plan, null);
    asked = [];
    stop = keepAnswered({
      answers: (given) => {
        events = given;
        return { evaluate: (each) => asked.push(each), close: () => {} };
      },
    });
  });

  afterEach(() => stop());

  it('asks for what is open, for every edit, and not for a drag', () => {
    usePlan.getState().edit('Rename', (current) => renamePlan(current, 'A'));
    usePlan.getState().edit('Move', (current) => placeItems(current, { a: { x: 1, y: 1 } }));
    expect(asked.map((each) => each.name)).toEqual(['Plan', 'A']);
  });

  it('asks again when the document that is open is opened once more: its answer was forgotten', () => {
    openPlan(plan, null);
    expect(asked).toHaveLength(2);
  });

  it('asks for the plan as the shown scenario has it, and again for the plan once the scenario is gone', () => {
    const growing = { id: 'growing', name: 'Growing', description: '', changes: [{ path: '/company/growthPerYear', value: 0.5 }] };
    usePlan.getState().edit('Add', (current) => setScenario(current, growing));
    const before = usePlan.getState().plan;
    useShown.getState().show('growing');
    expect(asked.at(-1)).toEqual({ ...before, company: { ...before.company, growthPerYear: 0.5 } });
    expect(usePlan.getState().plan).toBe(before);
    usePlan.getState().edit('Remove', (current) => removeScenario(current, 'growing'));
    expect(asked.at(-1)).toBe(usePlan.getState().plan);
  });

  it('shows the plan itself of a document that is opened', () => {
    useShown.getState().show('growing');
    openPlan(plan, null);
    expect(useShown.getState().scenarioId).toBeNull();
  });

  it('compares answers of one scenario only, also when one in between had problems', () => {
    const growing = { id: 'growing', name: 'Growing', description: '', changes: [{ path: '/company/growthPerYear', value: 0.5 }] };
    usePlan.getState().edit('Add', (current) => setScenario(current, growing));
    answered('base');
    useShown.getState().show('growing');
    events?.onGlance({ headline: 'growing' } as Glance);
    expect(useAnswer.getState().glanceOf).toBe('elsewhere');
    problems();
    usePlan.getState().edit('Mend', (current) => renamePlan(current, 'Mended'));
    events?.onGlance({ headline: 'growing' } as Glance);
    expect(useAnswer.getState().glanceOf).toBe('elsewhere');
    answered('growing');
    expect(useAnswer.getState()).toMatchObject({ report: report('growing'), previous: null });
    usePlan.getState().edit('Rename', (current) => renamePlan(current, 'Again'));
    events?.onGlance({ headline: 'growing' } as Glance);
    expect(useAnswer.getState().glanceOf).toBe('now');
  });

  it('shows a glance without the problems of the plan before, and tells a glance at an older plan apart', () => {
    answered('base');
    usePlan.getState().edit('Break', (current) => renamePlan(current, 'Broken'));
    problems();
    usePlan.getState().edit('Mend', (current) => renamePlan(current, 'Mended'));
    events?.onGlance({ headline: 'mended' } as Glance);
    expect(useAnswer.getState()).toMatchObject({ problems: [], glance: { headline: 'mended' }, glanceOf: 'now', stale: true });
    usePlan.getState().edit('Rename', (current) => renamePlan(current, 'Again'));
    expect(useAnswer.getState()).toMatchObject({ glance: { headline: 'mended' }, glanceOf: 'before' });
    answered('again');
    expect(useAnswer.getState()).toMatchObject({ glance: null, stale: false });
  });

  it('asks nothing any more once stopped', () => {
    stop();
    usePlan.getState().edit('Rename', (current) => renamePlan(current, 'B'));
    expect(asked).toHaveLength(1);
  });
});
