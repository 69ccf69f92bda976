import type { EditorOf, EditorType, FieldContext } from '../../inspector/fields/field';
import type { DecimalMark } from '../../inspector/parseNumber';

export interface CellContext extends FieldContext {
  /** How numbers are typed. */
  readonly decimal: DecimalMark;
}

export type CellRead = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** A value of the plan as the text of one cell, and back. */
export interface CellType<T extends EditorType = EditorType> {
  readonly numeric: boolean;
  /** Width of a column, in pixels. */
  readonly width: number;
  write(value: unknown, editor: EditorOf<T>, context: CellContext): string;
  /** `text` is trimmed. */
  read(text: string, editor: EditorOf<T>, context: CellContext): CellRead;
  /** All texts that the cell may hold, where they can be listed. */
  choices?(editor: EditorOf<T>, context: CellContext): readonly string[];
}

export const taken = (value: unknown): CellRead => ({ ok: true, value });

export const refused = (message: string): CellRead => ({ ok: false, message });
