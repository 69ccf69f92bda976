import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../models/document';
import { buildMinutes } from '../../../../../shared/exporters/minutes/buildMinutes';
import { exportInput } from '../../../../fixtures/exportReport';

const base = exportInput();

async function minutes(part: Partial<Plan>): Promise<string> {
  const [file] = await buildMinutes({ ...base, plan: { ...base.plan, ...part } });
  return Buffer.from(file?.bytes ?? []).toString('utf8');
}

/** The text below a heading, up to the next one. */
const below = (text: string, heading: string): string => text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? 'no such heading';

const remark = { itemId: null, owner: 'Board', state: 'open', kind: 'question' } as const;
const said = { by: 'IT', sure: 'stated', note: '' } as const;

const plan: Partial<Plan> = {
  meetings: ['2027-01-10', '2027-02-10'],
  remarks: [
    { ...remark, id: 'a', text: 'No day', raisedOn: '2027-01-05' },
    { ...remark, id: 'b', text: 'Late', due: '2027-03-01', raisedOn: '2027-02-10' },
    { ...remark, id: 'c', text: 'Soon', due: '2027-02-20', raisedOn: '2027-01-20' },
    { ...remark, id: 'd', kind: 'decision', state: 'done', text: 'Old decision', closedOn: '2027-01-10' },
    { ...remark, id: 'e', kind: 'decision', state: 'done', text: 'New decision', closedOn: '2027-02-10' },
    { ...remark, id: 'f', kind: 'decision', state: 'done', text: 'Undated decision' },
  ],
  provenance: [
    { ...said, path: '/company/growthPerYear', asOf: '2027-02-10' },
    { ...said, path: '/data/databaseGiB', asOf: '2027-01-10' },
    { ...said, path: '/data/filestoreGiB', sure: 'guessed', asOf: null },
  ],
};

describe('the minutes', () => {
  it('tell what came since the last but one workshop day', async () => {
    const text = await minutes(plan);
    expect(text).toContain('- Workshop day: 2027-02-10\n- Since 2027-01-10: 1 decision taken, 2 questions asked, 0 questions answered, 1 input heard\n');
    expect(below(text, 'Decisions taken')).toContain('New decision');
    expect(below(text, 'Decisions taken')).not.toMatch(/Old|Undated/);
    expect(below(text, 'Inputs heard')).toContain('growth per year');
    expect(below(text, 'Inputs heard')).not.toContain('database');
    expect(below(await minutes({ ...plan, meetings: ['2027-02-10'] }), 'Inputs heard')).toContain('| database GiB |');
  });

  it('tell everything while there was no workshop day before', async () => {
    const text = await minutes({ ...plan, meetings: ['2027-02-10'] });
    expect(below(text, 'Decisions taken')).toMatch(/Old decision[\s\S]*New decision[\s\S]*Undated decision/);
    expect(text).toContain('- So far: 3 decisions taken, 3 questions asked');
    const { meetings, ...none } = plan;
    expect(await minutes(none)).toContain('- Workshop day: none noted in the plan');
  });

  it('list every open question with its owner, the earliest due first', async () => {
    expect(below(await minutes(plan), 'Open questions')).toMatch(/Soon \| Whole plan \| Board \| 2027-02-20 \|\n.*Late .*\n.*No day \| Whole plan \| Board \| – \|/);
  });

  it('keep guessed inputs in sight, whenever they were said', async () => {
    expect(below(await minutes(plan), 'To be asked again: guessed inputs')).toContain('guessed | IT');
  });

  it('take no commands from what people typed', async () => {
    const text = await minutes({ remarks: [{ ...remark, id: 'x', text: '| <img src=x onerror=alert(1)>\n# [Go](javascript:1)', owner: '**me**' }] });
    const [row] = below(text, 'Open questions').split('\n').filter((line) => line.includes('onerror'));
    expect(row).toContain('\\| \\<img src=x onerror=alert(1)\\>');
    expect(row).toContain('\\[Go\\](javascript:1)');
    expect(row).toContain('\\*\\*me\\*\\*');
  });

  it('say so where a price is missing', async () => {
    const [file] = await buildMinutes({ ...base, report: { ...base.report, summary: { ...base.report.summary, complete: false } } });
    expect(Buffer.from(file?.bytes ?? []).toString('utf8')).toContain('Incomplete: a price is missing');
  });
});
