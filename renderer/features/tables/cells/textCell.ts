import { EMPTY_VALUES } from '../../inspector/editors/editorProps';
import { taken, type CellType } from './cellType';

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

export const textCell: CellType<'text'> = {
  numeric: false,
  width: 160,
  write: asText,
  read: (text, { empty }) => taken(text === '' && empty ? EMPTY_VALUES[empty] : text),
};

export const noteCell: CellType<'note'> = { numeric: false, width: 220, write: asText, read: (text) => taken(text) };
