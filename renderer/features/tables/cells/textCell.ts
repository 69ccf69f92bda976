import { neutralText } from '../../../../shared/exporters/csv';
import { EMPTY_VALUES } from '../../inspector/editors/editorProps';
import { taken, type CellType } from './cellType';

/** An apostrophe before what looks like a formula only kept a spreadsheet from running it. */
const plainText = (text: string): string => (text.startsWith("'") && neutralText(text.slice(1)) !== text.slice(1) ? text.slice(1) : text);

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const textCell: CellType<'text'> = {
  numeric: false,
  width: 160,
  write: asText,
  read: (text, { empty }) => taken(text === '' && empty ? EMPTY_VALUES[empty] : plainText(text)),
};

export const noteCell: CellType<'note'> = { numeric: false, width: 220, write: asText, read: (text) => taken(plainText(text)) };
