import type { Plan } from '../../../../models/document';
import { ITEM_KINDS } from '../../../../models/document/edits';
import type { Options } from '../../inspector/fields/field';
import { folded } from '../folded';
import { CELL_TEXT } from './messages';
import { refused, taken, type CellRead } from './cellType';

/** The choice that a text means: its stored word, or what people read, whatever its case and accents. Two that fit are named, not guessed. */
export function findChoice(text: string, options: Options, plan: Plan): CellRead {
  const entries = Object.entries(options);
  const exact = entries.filter(([, label]) => label === text);
  const found = exact.length > 0 || Object.hasOwn(options, text) ? exact : entries.filter(([key, label]) => folded(label) === folded(text) || folded(key) === folded(text));
  const [first, ...others] = found;
  if (others.length > 0) return refused(CELL_TEXT.ambiguous(text, found.map(([key]) => key)));
  if (first) return taken(first[0]);
  return Object.hasOwn(options, text) ? taken(text) : refused(CELL_TEXT.unknown(text, areItems(options, plan) ? [] : entries.map(([, label]) => label)));
}

/** Whether the choices are items of the plan; there may be hundreds, too many to list. */
const areItems = (options: Options, plan: Plan): boolean => Object.keys(options).every((id) => ITEM_KINDS.some((kind) => plan[kind].some((item) => item.id === id)));
