import { problem, type Problem } from '../../../models/problem/problem';

/** Names of devices on Windows, with or without an extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?$/i;
/** Separators, what Windows refuses, and control characters. */
const FORBIDDEN = /[\\/<>:"|?*\u0000-\u001f\u007f]/;
const MAX_CHARACTERS = 200;
/** Half of a surrogate pair has no UTF-8 form, so it cannot be written. */
const BROKEN_CHARACTER = /\p{Surrogate}/u;
/** The limit of common file systems, in bytes of UTF-8. */
const MAX_BYTES = 255;

const encoder = new TextEncoder();

const RULES: readonly { readonly reason: string; breaks(name: string): boolean }[] = [
  { reason: 'empty', breaks: (name) => name.trim() === '' },
  { reason: 'dots', breaks: (name) => name === '.' || name === '..' },
  { reason: 'characters', breaks: (name) => FORBIDDEN.test(name) || BROKEN_CHARACTER.test(name) },
  { reason: 'reserved', breaks: (name) => RESERVED.test(name) },
  { reason: 'ends', breaks: (name) => /[. ]$/.test(name) || name.startsWith(' ') },
  { reason: 'length', breaks: (name) => name.length > MAX_CHARACTERS || encoder.encode(name).length > MAX_BYTES },
];

/**
 * Why a name cannot stand for a file on every system that the app runs on; null when it can.
 * A plan saved on Linux must open on the customer's Windows machine, so the strictest system decides.
 */
export function fileNameProblem(name: string, path = ''): Problem | null {
  const broken = RULES.find((rule) => rule.breaks(name));
  return broken ? problem('file.name-invalid', path, { name: name.slice(0, MAX_CHARACTERS), reason: broken.reason }) : null;
}
