import type { Plan } from '../../../../models/document';
import { readAt } from '../../../../models/document/pointer';
import { changeWords } from '../../../../models/scenarios/changeWords';
import type { Change } from '../../../../models/scenarios/writeChange';
import { inputWords } from '../../tables/inputWords';
import { scenariosMessages as text } from './messages';

/** A change as people say it: as the form of its input has it, with names in place of ids, shares in per cent and units; else in the words of the engine. */
export function changeInWords(before: Plan, change: Change, after: Plan): string {
  const [old, fresh] = [readAt(before, change.path), readAt(after, change.path)];
  const words = changeWords(before, change, after);
  // Whole items come and go under their names.
  if (isItem(fresh) && old === undefined) return text.added(words.place);
  if (isItem(old) && fresh === undefined) return text.removed(words.place);
  // Only afterwards the plan knows the names of what the scenario brings.
  const form = inputWords(after, change.path);
  const place = form?.place ?? words.place;
  if (form !== null && Array.isArray(old) && Array.isArray(fresh)) {
    const joined = form.value(fresh.filter((each) => !old.includes(each)));
    const left = form.value(old.filter((each) => !fresh.includes(each)));
    if (joined !== null && left === null) return text.joined(place, joined);
    if (left !== null && joined === null) return text.left(place, left);
  }
  const value = form?.value(fresh) ?? null;
  if (value === null) return text.change(place, words.before ?? text.nothing, words.after ?? text.nothing);
  return text.change(place, form?.value(old) ?? text.nothing, value);
}

const isItem = (value: unknown): boolean => typeof value === 'object' && value !== null && 'name' in value;
