import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locateJsonError } from '../../../../models/document/read/locateJsonError';

describe('where a text stops being JSON', () => {
  test.each([
    ['', 1, 1, 'the end of the file'],
    ['nonsense', 1, 1, '"n"'],
    ['{"a":1,}', 1, 8, '"}"'],
    ['[1 2]', 1, 4, '"2"'],
    ['{"a" 1}', 1, 6, '"1"'],
    ['[1}', 1, 3, '"}"'],
    ['{1:2}', 1, 2, '"1"'],
    ['{"a":1}\n x', 2, 2, '"x"'],
    ['[tru', 1, 5, 'the end of the file'],
    ['[1.', 1, 4, 'the end of the file'],
    ['[01]', 1, 2, '"0"'],
    ['"a\nb"', 1, 3, '"\\n"'],
    ['["a\\x"]', 1, 4, '"\\\\"'],
    ['["open', 1, 7, 'the end of the file'],
    ['["😀" 😀]', 1, 7, '"😀"'],
  ])('is found in %j', (text, line, column, got) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(locateJsonError(text)).toEqual({ line, column, got });
  });

  test('survives one text of many megabytes', () => {
    expect(locateJsonError(`["${'a\\n'.repeat(3_000_000)}`)).toMatchObject({ line: 1, got: 'the end of the file' });
  });

  test('lies inside the text or at its end, and what stands before it can be continued to JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, cut) => {
        const text = json.slice(0, cut % json.length);
        fc.pre(!isJson(text));
        expect(locateJsonError(text).got).toBe('the end of the file');
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
