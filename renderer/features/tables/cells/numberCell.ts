import { EMPTY_VALUES } from '../../inspector/editors/editorProps';
import { parseNumber } from '../../inspector/parseNumber';
import { writeNumber } from '../../inspector/writeNumber';
import { CELL_TEXT } from './messages';
import { refused, taken, type CellContext, type CellRead, type CellType } from './cellType';

const PER_CENT = 100;
const EXACT_DIGITS = 12;
const WIDTH = 104;
/** A number and then a word, as in `120 users`. */
const WITH_UNIT = /^-?[\d.,]+\s*\p{Letter}/u;

const exact = (value: number): number => Number(value.toPrecision(EXACT_DIGITS));

function read(text: string, empty: 'null' | 'absent' | undefined, { decimal }: CellContext, scale: number): CellRead {
  if (text === '') return empty ? taken(EMPTY_VALUES[empty]) : refused(CELL_TEXT.empty);
  const number = parseNumber(text, decimal);
  if (number !== null) return taken(exact(number / scale));
  return refused(WITH_UNIT.test(text) ? CELL_TEXT.withUnit(text) : CELL_TEXT.notANumber(text, decimal));
}

export const numberCell: CellType<'number'> = {
  numeric: true,
  width: WIDTH,
  write: (value) => (typeof value === 'number' ? writeNumber(exact(value)) : ''),
  read: (text, { empty }, context) => read(text, empty, context, 1),
};

/** Shares are typed in per cent, with or without the sign. */
export const percentCell: CellType<'percent'> = {
  numeric: true,
  width: WIDTH,
  write: (value) => (typeof value === 'number' ? writeNumber(exact(value * PER_CENT)) : ''),
  read: (text, { empty }, context) => read(text.replace(/\s*%$/, ''), empty, context, PER_CENT),
};
