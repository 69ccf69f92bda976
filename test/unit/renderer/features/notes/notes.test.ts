import { describe, expect, it } from 'vitest';
import type { Remark } from '../../../../../models/document';
import { inputPlace } from '../../../../../renderer/features/inspector/inputPlace';
import { originOf } from '../../../../../renderer/features/notes/originOf';
import { remarkWords } from '../../../../../renderer/features/notes/remarkWords';
import { ALL, filterProvenance, filterRemarks, NOBODY, WEAK, WHOLE_PLAN } from '../../../../../renderer/features/views/notes/notesFilter';
import { starterPlan } from '../canvas/starterPlan';

const plan = starterPlan('mid-market-producer');
const everything = { kind: ALL, state: ALL, owner: ALL, about: ALL } as const;
const ids = (remarks: readonly Remark[]) => remarks.map(({ id }) => id);

describe('the place of a field in the plan', () => {
  it('is a pointer with ids, for items and for the company', () => {
    expect(inputPlace({ kind: 'sites', itemId: 'brno-plant' }, 'wan.downMbps')).toBe('/sites/brno-plant/wan/downMbps');
    expect(inputPlace({ kind: 'company', itemId: '' }, 'growthPerYear')).toBe('/company/growthPerYear');
  });

  it('is none inside a list', () => {
    expect(inputPlace({ kind: 'sites', itemId: 'brno-plant' }, 'users.0.named')).toBeNull();
  });
});

describe('who said a value', () => {
  const entry = { by: 'IT', sure: 'stated', asOf: null, note: '' } as const;
  const provenance = [{ ...entry, path: '/sites/a/wan' }, { ...entry, path: '/sites/a/wan/upMbps', by: 'Provider' }];

  it('is its own entry before that of its group', () => {
    expect(originOf({ provenance }, '/sites/a/wan/upMbps')).toMatchObject({ entry: { by: 'Provider' }, inherited: false });
    expect(originOf({ provenance }, '/sites/a/wan/downMbps')).toMatchObject({ entry: { by: 'IT' }, inherited: true });
  });

  it('is nobody for a place that only begins alike', () => {
    expect(originOf({ provenance }, '/sites/a/wanted')).toBeNull();
  });
});

describe('the decision log', () => {
  it('is filtered by kind, state, owner and item together', () => {
    const remarks: Remark[] = [...plan.remarks, { id: 'loose', kind: 'question', itemId: null, text: 'When?', owner: '', state: 'open' }];
    expect(ids(filterRemarks({ remarks }, { ...everything, kind: 'question' }))).toEqual(['second-line', 'loose']);
    expect(ids(filterRemarks({ remarks }, { ...everything, state: 'done' }))).toEqual(['label-copy']);
    expect(ids(filterRemarks({ remarks }, { ...everything, owner: NOBODY }))).toEqual(['loose']);
    expect(ids(filterRemarks({ remarks }, { ...everything, about: WHOLE_PLAN }))).toEqual(['loose']);
    expect(ids(filterRemarks({ remarks }, { ...everything, kind: 'question', about: 'olomouc-plant' }))).toEqual(['second-line']);
  });

  it('finds inputs that are worth asking again', () => {
    const weak = filterProvenance(plan, WEAK).map(({ sure }) => sure);
    expect(weak).toHaveLength(3);
    expect(new Set(weak)).toEqual(new Set(['guessed', 'estimated']));
    expect(filterProvenance(plan, 'guessed')).toHaveLength(1);
  });
});

describe('the words of a remark', () => {
  const open: Remark = { id: 'a', kind: 'question', itemId: null, text: 'Why?', owner: 'IT', state: 'open', due: '2027-01-31' };

  it('tell that it is late only while it is open and its day has passed', () => {
    expect(remarkWords(open, '2027-01-31').overdue).toBe(false);
    expect(remarkWords(open, '2027-02-01').overdue).toBe(true);
    expect(remarkWords({ ...open, state: 'done' }, '2027-02-01').overdue).toBe(false);
  });

  it('name the owner, and the day on which it was closed', () => {
    expect(remarkWords({ ...open, state: 'done', closedOn: '2027-01-30' }).parts).toEqual(['IT', expect.stringContaining('2027')]);
    expect(remarkWords({ ...open, owner: '' }).parts[0]).toBe('No owner');
  });
});
