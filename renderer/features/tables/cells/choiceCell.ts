import { resolved } from '../../inspector/fields/resolved';
import { folded } from '../folded';
import { findChoice } from './findChoice';
import { ALL_WORDS, CELL_TEXT, NO_WORDS, YES_WORDS } from './messages';
import { optionsOf } from './optionsOf';
import { refused, taken, type CellType } from './cellType';

export const selectCell: CellType<'select'> = {
  numeric: false,
  width: 152,
  write: (value, { options, none }, context) => (typeof value === 'string' ? (optionsOf(options, context)[value] ?? value) : (none ?? '')),
  read: (text, { options, none }, context) => {
    if (none !== undefined && (text === '' || folded(text) === folded(none))) return taken(null);
    return text === '' ? refused(CELL_TEXT.empty) : findChoice(text, optionsOf(options, context), context.plan);
  },
  choices: ({ options, none }, context) => [...(none === undefined ? [] : [none]), ...Object.values(optionsOf(options, context))],
};

export const switchCell: CellType<'switch'> = {
  numeric: false,
  width: 104,
  write: (value) => (value === true ? CELL_TEXT.yes : CELL_TEXT.no),
  read: (text) => {
    if (text === '') return refused(CELL_TEXT.empty);
    const word = folded(text);
    if (YES_WORDS.includes(word)) return taken(true);
    return NO_WORDS.includes(word) ? taken(false) : refused(CELL_TEXT.notYesOrNo(text));
  },
  choices: () => [CELL_TEXT.yes, CELL_TEXT.no],
};

/** Names beside each other; `All` goes on meaning all while rows are added to the sheet that it stands in. */
export const checksCell: CellType<'checks'> = {
  numeric: false,
  width: 200,
  write: (value, { options }, context) => {
    const chosen = Array.isArray(value) ? value.map(String) : [];
    const known = resolved(options, context);
    if (chosen.length > 1 && Object.keys(known).every((key) => chosen.includes(key))) return CELL_TEXT.all;
    return chosen.map((key) => known[key] ?? key).join(CELL_TEXT.separator);
  },
  read: (text, { options }, context) => {
    const known = optionsOf(options, context);
    if (ALL_WORDS.includes(folded(text))) return taken(Object.keys(known));
    const found = text.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== '').map((part) => findChoice(part, known, context.plan));
    const wrong = found.find(({ ok }) => !ok);
    return wrong ?? taken([...new Set(found.map((each) => (each.ok ? each.value : null)))]);
  },
};
