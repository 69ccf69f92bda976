import { beforeEach, describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../../models/document/emptyPlan';
import { placeItems, renamePlan } from '../../../../models/document/edits';
import { problem } from '../../../../models/problem/problem';
import type { Report } from '../../../../models/report/report';
import { callHost } from '../../../../renderer/state/callHost';
import { useAnswer } from '../../../../renderer/state/answerStore';
import { createPlanStore } from '../../../../renderer/state/planStore';
import { rememberTheme } from '../../../../renderer/state/rememberTheme';
import { sameButLayout } from '../../../../renderer/state/sameButLayout';
import { useView } from '../../../../renderer/state/viewStore';

const plan = emptyPlan('plan', 'Plan', '2027-01-01');
const report = (headline: string) => ({ headline }) as Report;

describe('the plan store', () => {
  it('makes one step of typing in one field, and a new one after something else', () => {
    const store = createPlanStore(plan);
    for (const name of ['A', 'Ab', 'Abc']) store.getState().edit('Rename', (current) => renamePlan(current, name), 'name');
    store.getState().edit('Move', (current) => placeItems(current, { a: { x: 1, y: 1 } }));
    store.getState().edit('Rename', (current) => renamePlan(current, 'Abcd'), 'name');
    expect(store.getState().undoSteps.map((step) => step.label)).toEqual(['Rename', 'Move', 'Rename']);
  });

  it('makes no step of an edit that changes nothing', () => {
    const store = createPlanStore(plan);
    store.getState().edit('Rename', (current) => renamePlan(current, current.name));
    expect(store.getState().undoSteps).toEqual([]);
  });

  it('forgets what was undone once something new is done', () => {
    const store = createPlanStore(plan);
    store.getState().edit('Rename', (current) => renamePlan(current, 'A'));
    store.getState().undo();
    store.getState().edit('Rename', (current) => renamePlan(current, 'B'));
    expect(store.getState().redoSteps).toEqual([]);
  });
});

describe('the answer store', () => {
  beforeEach(() => useAnswer.getState().forget());

  it('keeps the answer before the last edit, and forgets it with the document', () => {
    const { accept, forget } = useAnswer.getState();
    accept(report('first'));
    accept(report('second'));
    expect(useAnswer.getState().previous?.headline).toBe('first');
    forget();
    expect(useAnswer.getState()).toMatchObject({ report: null, previous: null, stale: true });
  });

  it('keeps the last answer beside the problems of a newer plan', () => {
    useAnswer.getState().accept(report('first'));
    useAnswer.getState().reject([problem('plan.empty')]);
    expect(useAnswer.getState().report?.headline).toBe('first');
    expect(useAnswer.getState().problems).toHaveLength(1);
  });
});

describe('sameButLayout', () => {
  it('sees through moved boxes only', () => {
    expect(sameButLayout(plan, placeItems(plan, { a: { x: 1, y: 1 } }))).toBe(true);
    expect(sameButLayout(plan, renamePlan(plan, 'Other'))).toBe(false);
  });
});

describe('rememberTheme', () => {
  it('keeps the choice, and does without where nothing may be stored', () => {
    const kept = new Map<string, string>([['plantwright.theme', 'dark']]);
    rememberTheme(() => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) }));
    expect(useView.getState().theme).toBe('dark');
    useView.getState().setTheme('light');
    expect(kept.get('plantwright.theme')).toBe('light');
    expect(() =>
      rememberTheme(() => {
        throw new Error('denied');
      }),
    ).not.toThrow();
  });
});

describe('callHost', () => {
  it('gives problems that this build does not know a text of their own', async () => {
    const host = { call: () => Promise.resolve({ ok: false, problems: [{ code: 'file.eaten-by-dog', path: '', params: {} }] }) };
    const result = await callHost(host as never, 'plans.list', {});
    expect(result).toEqual({ ok: false, problems: [problem('host.answer-invalid', '', { method: 'plans.list' })] });
  });
});
