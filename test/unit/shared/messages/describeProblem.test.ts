import { describe, expect, test } from 'vitest';
import { problem, type ProblemCode } from '../../../../models/problem/problem';
import { MESSAGES } from '../../../../shared/messages/catalogue';
import { describeProblem } from '../../../../shared/messages';

const CODES = Object.keys(MESSAGES) as ProblemCode[];

describe.each(CODES)('the text of %s', (code) => {
  const bare = describeProblem(problem(code));
  const full = describeProblem(
    problem(code, 'sites[2].name', { expected: 'EXPECTED', got: 'GOT', id: 'ID', other: 'OTHER', found: 7, supported: 1, allowed: 9, unit: 'UNIT', line: 3, column: 4, name: 'NAME', reason: 'REASON', method: 'METHOD' }),
  );

  test('is one sentence or two, with or without parameters', () => {
    for (const text of [bare, full]) {
      expect(text).toMatch(/^\S.*\.$/);
      expect(text.length).toBeGreaterThan(30);
      expect(text).not.toContain('\n');
    }
  });

  test('has no hole and no placeholder left', () => {
    for (const text of [bare, full]) expect(text).not.toMatch(/[{}]|undefined|null|NaN|\(\)| {2}|""| ,| \./);
  });
});

describe('a problem of the plan', () => {
  test('is told with its place, what was expected and what was found', () => {
    expect(describeProblem(problem('plan.field-invalid', 'sites[2].shifts[0].start', { expected: 'a time such as 06:00', got: '"6 am"' }))).toBe(
      'The value at sites[2].shifts[0].start cannot be used: expected a time such as 06:00, but found "6 am"; correct it.',
    );
  });

  test('of a reference names the missing id', () => {
    expect(describeProblem(problem('plan.reference-missing', 'integrations[0].to', { id: 'ghost', expected: 'a system or a workload' }))).toBe(
      'The reference at integrations[0].to leads nowhere: expected the id of a system or a workload of this plan, but there is no "ghost"; add that item or correct the id.',
    );
  });
});

test('what a stranger wrote cannot steer the terminal', () => {
  const text = describeProblem(problem('plan.field-invalid', 'sites[0]', { expected: 'x', got: '\u001b[31mred\u202e\r\nnext' }));
  expect(text).toBe('The value at sites[0] cannot be used: expected x, but found  [31mred next; correct it.');
});

test('a parameter that is a property of every object is not taken from there', () => {
  expect(describeProblem({ code: 'plan.id-duplicate', path: '', params: {} })).toContain('another place');
});
