import type { Options } from '../../inspector/fields/field';
import { folded } from '../folded';
import { CELL_TEXT } from './messages';
import { refused, taken, type CellRead } from './cellType';

/** The choice that a text means: its stored word, or what people read, whatever its case and accents. Two that fit are named, not guessed. Items of a plan are not `listed` where none fits: there may be hundreds. */
export function findChoice(text: string, options: Options, listed = true): CellRead {
  const entries = Object.entries(options);
  const exact = entries.filter(([, label]) => label === text);
  const found = exact.length > 0 || Object.hasOwn(options, text) ? exact : entries.filter(([key, label]) => folded(label) === folded(text) || folded(key) === folded(text));
  const [first, ...others] = found;
  if (others.length > 0) return refused(CELL_TEXT.ambiguous(text, found.map(([key]) => key)));
  if (first) return taken(first[0]);
  return Object.hasOwn(options, text) ? taken(text) : refused(CELL_TEXT.unknown(text, listed ? entries.map(([, label]) => label) : []));
}
