import { READ_LIMITS } from '../limits';

/** A found value in short for a message: texts in quotes, lists and objects by their size, never longer than a line. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `an object with ${Object.keys(value).length} fields`;
  if (typeof value !== 'string') return String(value);
  const longest = READ_LIMITS.quotedCharacters - '"…"'.length;
  return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
}
