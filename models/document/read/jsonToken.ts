export type JsonMark = '[' | ']' | '{' | '}' | ':' | ',';

/** One lexical piece of JSON and where it ends; `bad` ends where it stops being JSON. */
export interface JsonToken {
  readonly kind: JsonMark | 'text' | 'scalar' | 'bad';
  readonly end: number;
}

const MARKS = new Set('[]{}:,');
const WORDS = ['true', 'false', 'null'] as const;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NUMBER_CHARACTERS = new Set('-+.0123456789eE');
const LONGEST_NUMBER = 1_000;
const ESCAPE = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/;
const CUT_OFF_ESCAPE = /^\\(?:u[0-9a-fA-F]{0,3})?$/;
const LONGEST_ESCAPE = 6;

/** The token that starts at `at`. Loops over characters: one regular expression over a 40 MB text would overflow the engine's stack. */
export function jsonToken(text: string, at: number): JsonToken {
  const first = text.charAt(at);
  if (MARKS.has(first)) return { kind: first as JsonMark, end: at + 1 };
  if (first === '"') return textToken(text, at + 1);
  const word = WORDS.find((candidate) => text.startsWith(candidate, at));
  if (word !== undefined) return { kind: 'scalar', end: at + word.length };
  return NUMBER_CHARACTERS.has(first) ? numberToken(text, at) : { kind: 'bad', end: cutOffWord(text, at) ? text.length : at };
}

function textToken(text: string, start: number): JsonToken {
  let at = start;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') return { kind: 'text', end: at + 1 };
    if (character < ' ') return { kind: 'bad', end: at };
    if (character === '\\') {
      const rest = text.slice(at, at + LONGEST_ESCAPE);
      const escape = ESCAPE.exec(rest);
      if (escape === null) return { kind: 'bad', end: CUT_OFF_ESCAPE.test(rest) ? text.length : at };
      at += escape[0].length;
    } else at += 1;
  }
  return { kind: 'bad', end: text.length };
}

function numberToken(text: string, start: number): JsonToken {
  let end = start;
  while (end - start < LONGEST_NUMBER && NUMBER_CHARACTERS.has(text.charAt(end))) end += 1;
  return NUMBER.test(text.slice(start, end)) ? { kind: 'scalar', end } : { kind: 'bad', end: end === text.length ? end : start };
}

const cutOffWord = (text: string, at: number): boolean => {
  const rest = text.slice(at, at + 'false'.length);
  return at + rest.length === text.length && WORDS.some((word) => word.startsWith(rest));
};
