import { describe, expect, it } from 'vitest';
import { emptyPlan } from '../../../../../models/document/emptyPlan';
import { problem } from '../../../../../models/problem/problem';
import { answerStatus } from '../../../../../renderer/features/answer/answerStatus';
import { reportFixture } from '../../../../fixtures/report';

const blank = emptyPlan('blank', 'Blank', '2027-01-01');
const drawn = { sites: [{}], workloads: [{}] } as unknown as typeof blank;
const report = reportFixture();
const broken = problem('plan.reference-missing', 'integrations[0].to', { id: 'gone' });

describe('what the answer panel has to say', () => {
  it('is an invitation while nothing is drawn, whatever answer came before', () => {
    expect(answerStatus(blank, { report, problems: [] })).toBe('empty');
  });

  it('is an invitation when the engine calls the plan empty', () => {
    expect(answerStatus(drawn, { report: null, problems: [problem('plan.empty')] })).toBe('empty');
  });

  it('is a wait before the first answer', () => {
    expect(answerStatus(drawn, { report: null, problems: [] })).toBe('waiting');
  });

  it('is the problem alone when there never was an answer', () => {
    expect(answerStatus(drawn, { report: null, problems: [broken] })).toBe('failed');
  });

  it('is the problem beside the older answer when there was one', () => {
    expect(answerStatus(drawn, { report, problems: [broken] })).toBe('outdated');
  });

  it('is the answer when there is one and nothing stands against it', () => {
    expect(answerStatus(drawn, { report, problems: [] })).toBe('answered');
  });
});
