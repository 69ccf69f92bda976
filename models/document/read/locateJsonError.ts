import { jsonToken, type JsonToken } from './jsonToken';

export interface JsonErrorPlace {
  /** Both count from 1, as editors do. */
  readonly line: number;
  readonly column: number;
  /** What stands there: `the end of the file` or the character in quotes. */
  readonly got: string;
}

type Expectation = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'end';
type Opener = '[' | '{';

const SPACE = new Set(' \t\r\n');

/**
 * Where a text stops being JSON. JavaScript engines word and place this differently, or not at all, and the same file
 * must give the same sentence in every host. Runs only after `JSON.parse` refused the text.
 */
export function locateJsonError(text: string): JsonErrorPlace {
  const open: Opener[] = [];
  let expected: Expectation = 'value';
  let at = skipSpace(text, 0);
  for (;;) {
    const token = jsonToken(text, at);
    if (token.kind === 'bad') return placeAt(text, token.end);
    const next = advance(expected, token.kind, open);
    if (next === null) return placeAt(text, at);
    expected = next;
    at = skipSpace(text, token.end);
  }
}

/** The expectation after this token, or null when the token may not stand here. Keeps `open` up to date. */
function advance(expected: Expectation, kind: JsonToken['kind'], open: Opener[]): Expectation | null {
  if (kind === ':') return expected === 'colon' ? 'value' : null;
  if (kind === ',') return expected === 'comma-or-close' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (kind === ']' || kind === '}') return close(kind, expected, open);
  if (kind === 'text' && (expected === 'key' || expected === 'key-or-close')) return 'colon';
  if (expected !== 'value' && expected !== 'value-or-close') return null;
  if (kind === '[' || kind === '{') {
    open.push(kind);
    return kind === '{' ? 'key-or-close' : 'value-or-close';
  }
  return afterValue(open);
}

function close(mark: ']' | '}', expected: Expectation, open: Opener[]): Expectation | null {
  const empty = mark === ']' ? 'value-or-close' : 'key-or-close';
  if (open.at(-1) !== (mark === ']' ? '[' : '{') || (expected !== 'comma-or-close' && expected !== empty)) return null;
  open.pop();
  return afterValue(open);
}

const afterValue = (open: readonly Opener[]): Expectation => (open.length === 0 ? 'end' : 'comma-or-close');

function skipSpace(text: string, from: number): number {
  let at = from;
  while (SPACE.has(text.charAt(at))) at += 1;
  return at;
}

function placeAt(text: string, at: number): JsonErrorPlace {
  let line = 1;
  let lineStart = 0;
  for (let end = text.indexOf('\n'); end !== -1 && end < at; end = text.indexOf('\n', end + 1)) {
    line += 1;
    lineStart = end + 1;
  }
  const character = text.codePointAt(at);
  const got = character === undefined ? 'the end of the file' : JSON.stringify(String.fromCodePoint(character));
  return { line, column: at - lineStart + 1, got };
}
