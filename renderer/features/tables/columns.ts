import { language, LANGUAGES, type Language } from '../../../shared/language/language';
import type { Field } from '../inspector/fields/field';
import { getAt } from '../inspector/path';
import { SUBJECTS } from '../inspector/subjects';
import type { CellType } from './cells/cellType';
import { CELL_TYPES } from './cells/registry';
import type { Column } from './column';
import { TABLE_KINDS, type TableKind } from './tableKinds';
import { USER_COLUMNS, USERS_PATH } from './userColumns';

/** Width of a character of a heading and of the space beside it, in pixels: no heading is cut off. */
const HEADING_CHARACTER = 8;
const CELL_PADDING = 20;

function columnOf(field: Field, value: (subject: unknown) => unknown): Column | null {
  const { editor } = field;
  // Type and editor agree by the same key; TypeScript cannot follow a union through a lookup.
  const type = CELL_TYPES[editor.type] as CellType | undefined;
  if (!type) return null;
  return {
    id: field.path,
    field,
    numeric: type.numeric,
    get width() {
      return Math.max(type.width, Math.ceil([field.label, field.unit ?? ''].join(' ').length * HEADING_CHARACTER) + CELL_PADDING);
    },
    value,
    text: (subject, context) => type.write(value(subject), editor, context),
    read: (text, context) => type.read(text.trim(), editor, context),
    choices: (context) => type.choices?.(editor, context) ?? null,
  };
}

/** The fields of the form that fit into a cell, in its order. */
const columnsOf = (kind: TableKind, language: Language): readonly Column[] =>
  SUBJECTS[kind].sectionsIn[language]
    .flatMap(({ fields }) => fields)
    .flatMap((field) => (kind === 'sites' && field.path === USERS_PATH ? USER_COLUMNS.map((users) => columnOf(users.field, users.read)) : [columnOf(field, (subject) => getAt(subject, field.path))]))
    .filter((column) => column !== null);

/** A sheet may carry headings of any language that the app speaks. */
export const COLUMNS_IN = Object.fromEntries(TABLE_KINDS.map((kind) => [kind, Object.fromEntries(LANGUAGES.map((each) => [each, columnsOf(kind, each)]))])) as Readonly<
  Record<TableKind, Readonly<Record<Language, readonly Column[]>>>
>;

/** The columns in the language of the moment. */
export const columnsNow = (kind: TableKind): readonly Column[] => COLUMNS_IN[kind][language()];
