import type { Pin } from '../../../models/document';
import { term } from '../why/terms';
import { pinMessages as text } from './messages';

/** A pinned value as people say it: codes of decisions by their word, sizes by their name. */
export function pinWords(value: Pin['value'] | null): string {
  if (value === null) return text.noPlace;
  const code = String(value);
  return Object.hasOwn(text.links, code) ? text.links[code as keyof typeof text.links] : term(code);
}
