import { describe, expect, it } from 'vitest';
import { parsePlan, serializePlan } from '../../../../../models/document';
import { clearProvenance, closeRemark, removeMeeting, removeRemark, reopenRemark, setMeeting, setProvenance, setRemark } from '../../../../../models/document/edits';
import { samplePlan } from './samplePlan';

const plan = samplePlan();
const said = { path: '/sites/plant/wan/downMbps', by: 'Network', sure: 'measured', asOf: '2027-01-10', note: '' } as const;

describe('remarks', () => {
  it('are closed on a day and opened again without it', () => {
    const closed = closeRemark(plan, 'ask', '2027-01-12');
    expect(closed.remarks[0]).toMatchObject({ state: 'done', closedOn: '2027-01-12', text: 'Second line?' });
    expect(reopenRemark(closed, 'ask')).toEqual(plan);
  });

  it('stay as they are where there is nothing to change', () => {
    const closed = closeRemark(plan, 'ask', '2027-01-12');
    expect(closeRemark(closed, 'ask', '2027-01-13')).toBe(closed);
    expect(reopenRemark(plan, 'ask')).toBe(plan);
    expect(closeRemark(plan, 'nobody', '2027-01-12')).toBe(plan);
    expect(removeRemark(plan, 'nobody')).toBe(plan);
  });

  it('keep their place in the list when they are changed', () => {
    const two = setRemark(plan, { id: 'second', kind: 'decision', itemId: null, text: 'Go', owner: 'Board', state: 'open', due: '2027-02-01' });
    const [first] = two.remarks;
    if (!first) throw new Error('no remark');
    expect(setRemark(two, { ...first, owner: 'IT' }).remarks.map(({ id, owner }) => [id, owner])).toEqual([['ask', 'IT'], ['second', 'Board']]);
    expect(removeRemark(two, 'second')).toEqual(plan);
  });
});

describe('who said an input', () => {
  it('is said once of one place', () => {
    const once = setProvenance(plan, said);
    const twice = setProvenance(once, { ...said, by: 'Provider', sure: 'stated' });
    expect(twice.provenance.filter(({ path }) => path === said.path).map(({ by }) => by)).toEqual(['Provider']);
    expect(clearProvenance(twice, said.path)).toEqual(plan);
    expect(clearProvenance(plan, said.path)).toBe(plan);
  });
});

describe('workshop days', () => {
  it('stand once and in the order of the calendar, and go without a trace', () => {
    const days = ['2027-03-01', '2027-01-15', '2027-03-01'].reduce(setMeeting, plan);
    expect(days.meetings).toEqual(['2027-01-15', '2027-03-01']);
    expect(removeMeeting(days, '2027-02-02')).toBe(days);
    expect(['2027-01-15', '2027-03-01'].reduce(removeMeeting, days)).toEqual(plan);
  });

  it('are saved with the days of remarks and read back', () => {
    const full = setMeeting(closeRemark(plan, 'ask', '2027-01-12'), '2027-01-12');
    expect(parsePlan(serializePlan(full))).toEqual({ ok: true, value: full });
  });
});
