import { expect, test } from 'vitest';
import { checkEvaluable, emptyPlan } from '../../../../models/document';
import { samplePlan } from './samples';

test('an empty plan lacks sites first of all', () => {
  expect(checkEvaluable(emptyPlan('empty', 'Empty', '2027-01-01'))).toEqual([
    { code: 'plan.empty', path: 'sites', params: { expected: 'at least one site' } },
  ]);
});

test('sites alone are nothing to size', () => {
  expect(checkEvaluable({ ...samplePlan, workloads: [] }).map((each) => each.path)).toEqual(['workloads']);
});
