import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../../models/document';
import type { Problem } from '../../../../models/problem/problem';
import { emptyText, sampleText, samplePlan, set, spoiled, withField } from './samples';

const problemsOf = (text: string): readonly Problem[] => {
  const result = parsePlan(text);
  return result.ok ? [] : result.problems;
};

const first = (text: string): Problem => {
  const [problem] = problemsOf(text);
  if (problem === undefined) throw new Error('no problem found');
  return problem;
};

describe('reading the text', () => {
  test('reads back what was saved', () => {
    expect(parsePlan(sampleText)).toEqual({ ok: true, value: samplePlan });
  });

  test('reads a plan with nothing drawn yet', () => {
    expect(parsePlan(emptyText).ok).toBe(true);
  });

  test('reads a file with a byte order mark and other spacing', () => {
    expect(parsePlan(`\uFEFF${JSON.stringify(JSON.parse(sampleText))}`)).toEqual({ ok: true, value: samplePlan });
  });

  test('says by line and column where a text stops being JSON', () => {
    expect(first('{\n  "format": plantwright\n}')).toEqual({ code: 'plan.not-json', path: '', params: { line: 2, column: 13, got: '"p"' } });
  });

  test('says that a truncated text ends too early', () => {
    expect(first(sampleText.slice(0, 5000))).toMatchObject({ code: 'plan.not-json', params: { got: 'the end of the file' } });
  });

  test('refuses more than 40 million characters without reading them', () => {
    expect(first('x'.repeat(40_000_001))).toMatchObject({ code: 'plan.too-large', params: { found: 40_000_001, allowed: 40_000_000 } });
  });

  test.each([
    ['lists', '['.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
    ['closed lists', '['.repeat(5000) + ']'.repeat(5000)],
  ])('refuses %s nested without end', (_, text) => {
    expect(first(text)).toMatchObject({ code: 'plan.not-a-plan', path: '' });
  });
});

describe('recognising a plan', () => {
  test.each([
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"plantwright-plan"'],
  ])('refuses %s', (_, text) => {
    expect(first(text)).toMatchObject({ code: 'plan.not-a-plan', path: '', params: { expected: 'an object' } });
  });

  test('refuses the file of another program and says what it claims to be', () => {
    expect(first('{"format":"excalidraw"}')).toEqual({ code: 'plan.not-a-plan', path: 'format', params: { expected: '"plantwright-plan"', got: '"excalidraw"' } });
  });

  test.each([['"1"'], ['1.5'], ['0'], ['-1'], ['null'], ['1e999']])('refuses format version %s as unknown', (version) => {
    expect(first(`{"format":"plantwright-plan","formatVersion":${version}}`)).toMatchObject({ code: 'plan.version-unknown', path: 'formatVersion' });
  });

  test('refuses a plan without a version as unknown', () => {
    expect(first('{"format":"plantwright-plan"}')).toMatchObject({ code: 'plan.version-unknown', params: { got: 'nothing' } });
  });

  test('refuses a newer plan before looking at anything else in it', () => {
    expect(problemsOf('{"format":"plantwright-plan","formatVersion":7,"sites":"other"}')).toEqual([
      { code: 'plan.version-newer', path: 'formatVersion', params: { found: 7, supported: 1 } },
    ]);
  });
});

describe('the shape', () => {
  test('names a missing field and what belongs there', () => {
    expect(problemsOf(withField(['sites', 0, 'wan', 'downMbps'], undefined))).toEqual([
      { code: 'plan.field-missing', path: 'sites[0].wan.downMbps', params: { expected: 'a number' } },
    ]);
  });

  test('names an unknown field', () => {
    expect(problemsOf(withField(['sites', 1, 'colour'], 'red'))).toEqual([{ code: 'plan.field-unknown', path: 'sites[1].colour', params: { got: '"colour"' } }]);
  });

  test('names an unknown field of the plan itself', () => {
    expect(problemsOf(withField(['colour'], 'red'))).toMatchObject([{ code: 'plan.field-unknown', path: 'colour' }]);
  });

  test.each([
    [['sites', 0, 'shifts', 0, 'start'], '6 am', 'sites[0].shifts[0].start', 'a time such as 06:00', '"6 am"'],
    [['sites', 0, 'shifts', 0, 'days'], [], 'sites[0].shifts[0].days', 'at least 1 entries', 'a list of 0'],
    [['sites', 0, 'surviveHoursWithoutWan'], '8', 'sites[0].surviveHoursWithoutWan', 'a number', '"8"'],
    [['sites', 0, 'place', 'latitude'], 91, 'sites[0].place.latitude', 'at most 90', '91'],
    [['sites', 0, 'holidays', 0, 'date'], '2027-02-30', 'sites[0].holidays[0].date', 'a date such as 2027-01-31', '"2027-02-30"'],
    [['sites', 0, 'users', 0, 'named'], 1.5, 'sites[0].users[0].named', 'a whole number', '1.5'],
    [['company', 'supportHours'], 'always', 'company.supportHours', 'one of "business-hours", "extended", "around-the-clock"', '"always"'],
    [['company', 'aiReadiness'], 'yes', 'company.aiReadiness', 'true or false', '"yes"'],
    [['integrations'], {}, 'integrations', 'a list', 'an object with 0 fields'],
    [['calendars'], [], 'calendars', 'an object', 'a list of 0'],
    [['layout', 'places', 'brno-plant', 'x'], null, 'layout.places.brno-plant.x', 'a number', 'null'],
    [['pins'], [{ id: 'a', target: 'tier', value: true, by: 'x', reason: '' }], 'pins[0].value', 'text or a number', 'true'],
  ])('says what was expected at %j', (path, value, written, expected, got) => {
    expect(problemsOf(withField(path, value))).toEqual([{ code: 'plan.field-invalid', path: written, params: { expected, got } }]);
  });

  test('clips a long value that it quotes', () => {
    expect(String(first(withField(['company', 'currency'], 'x'.repeat(10_000))).params['got']).length).toBeLessThanOrEqual(60);
  });

  test('reports at most twenty problems, each with its own place', () => {
    const problems = problemsOf(spoiled((raw) => set(raw, ['sites'], Array.from({ length: 4000 }, () => ({})))));
    expect(problems).toHaveLength(20);
    expect(new Set(problems.map((each) => each.path)).size).toBe(20);
  });

  test('refuses one part that is unreasonably large', () => {
    const days = Array.from({ length: 90_000 }, () => 1);
    const shifts = [1, 2, 3].map((id) => ({ id: `s${id}`, name: 'S', days, start: '06:00', end: '14:00', presence: {} }));
    expect(problemsOf(withField(['sites', 0, 'shifts'], shifts))).toMatchObject([{ code: 'plan.field-invalid', path: 'sites[0]' }]);
  });

  test('refuses a list or an object of absurd size before reading it', () => {
    const many = Array.from({ length: 100_001 }, () => ({}));
    expect(problemsOf(withField(['sites'], many))).toEqual([
      { code: 'plan.field-invalid', path: 'sites', params: { expected: 'at most 100000 entries', got: 'a list of 100001' } },
    ]);
    expect(problemsOf(withField(['layout', 'places'], { ...many }))).toMatchObject([{ code: 'plan.field-invalid', path: 'layout.places' }]);
  });

  test('refuses lists longer than the format allows', () => {
    const environments = Array.from({ length: 51 }, (_, index) => ({ id: `e${index}`, name: 'E', kind: 'test', size: 1, hoursPerWeek: 1 }));
    expect(problemsOf(withField(['environments'], environments))).toMatchObject([
      { code: 'plan.field-invalid', path: 'environments', params: { expected: 'at most 50 entries', got: 'a list of 51' } },
    ]);
  });

  test('accepts an empty drawing key but no odd ones', () => {
    expect(problemsOf(withField(['layout', 'places', 'No Id'], { x: 0, y: 0 }))).toEqual([
      { code: 'plan.field-unknown', path: 'layout.places["No Id"]', params: { got: '"No Id"' } },
    ]);
  });
});

describe('fields that could poison objects', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('refuses %s wherever it hides', (key) => {
    const text = sampleText.replace('"scenarios": [', `"scenarios": [{"id":"s","name":"S","description":"","changes":[{"path":"/x","value":[{"${key}":{"polluted":1}}]}]},`);
    expect(problemsOf(text)).toEqual([{ code: 'plan.field-unknown', path: `scenarios[0].changes[0].value[0].${key}`, params: { got: `"${key}"` } }]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('refuses an item that is called like a property of every object', () => {
    expect(problemsOf(withField(['remarks', 0, 'id'], 'constructor'))).toMatchObject([{ code: 'plan.field-invalid', path: 'remarks[0].id' }]);
  });
});
