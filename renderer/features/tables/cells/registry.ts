import type { EditorType } from '../../inspector/fields/field';
import type { CellType } from './cellType';
import { checksCell, selectCell, switchCell } from './choiceCell';
import { numberCell, percentCell } from './numberCell';
import { noteCell, textCell } from './textCell';

/** What fits into one cell. Lists and windows do not; they are edited in the details of a row. */
export const CELL_TYPES: { readonly [T in EditorType]?: CellType<T> } = {
  text: textCell,
  note: noteCell,
  number: numberCell,
  percent: percentCell,
  select: selectCell,
  switch: switchCell,
  checks: checksCell,
};
