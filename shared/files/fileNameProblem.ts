import { problem, type Problem } from '../../models/problem/problem';

/** Names of devices on Windows, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;
/** Separators, what Windows refuses, and control characters. */
const FORBIDDEN = /[\\/<>:"|?*\u0000-\u001f\u007f]/;
const MAX_CHARACTERS = 200;
/** Half of a surrogate pair has no UTF-8 form, so it cannot be written. */
const BROKEN_CHARACTER = /\p{Surrogate}/u;
/** The limit of common file systems, in bytes of UTF-8. */
const MAX_BYTES = 255;

/** Bytes of a character in UTF-8, by the highest code point that still fits. */
const UTF8_LENGTHS: readonly { readonly upTo: number; readonly bytes: number }[] = [
  { upTo: 0x7f, bytes: 1 },
  { upTo: 0x7ff, bytes: 2 },
  { upTo: 0xffff, bytes: 3 },
  { upTo: 0x10ffff, bytes: 4 },
];

const bytesOf = (character: string): number =>
  UTF8_LENGTHS.find(({ upTo }) => (character.codePointAt(0) ?? 0) <= upTo)?.bytes ?? 0;

const byteLength = (text: string): number => [...text].reduce((sum, character) => sum + bytesOf(character), 0);

const RULES: readonly { readonly reason: string; breaks(name: string): boolean }[] = [
  { reason: 'it is empty', breaks: (name) => name.trim() === '' },
  { reason: 'it is only dots', breaks: (name) => name === '.' || name === '..' },
  { reason: 'it holds a character that file names cannot hold', breaks: (name) => FORBIDDEN.test(name) || BROKEN_CHARACTER.test(name) },
  { reason: 'Windows keeps this name for itself', breaks: (name) => RESERVED.test(name) },
  { reason: 'it begins with a space, or ends with a space or a dot', breaks: (name) => /[. ]$/.test(name) || name.startsWith(' ') },
  { reason: 'it is too long', breaks: (name) => name.length > MAX_CHARACTERS || byteLength(name) > MAX_BYTES },
];

/**
 * Why a name cannot stand for a file on every system that the app runs on; null when it can.
 * A plan saved on Linux must open on the customer's Windows machine, so the strictest system decides.
 */
export function fileNameProblem(name: string, path = ''): Problem | null {
  const broken = RULES.find((rule) => rule.breaks(name));
  return broken ? problem('file.name-invalid', path, { name: name.slice(0, MAX_CHARACTERS), reason: broken.reason }) : null;
}
