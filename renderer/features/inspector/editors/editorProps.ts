import type { EditorOf, EditorType, Field } from '../fields/field';

/** What the component of an editor type gets. */
export interface EditorProps<T extends EditorType = EditorType> {
  readonly field: Field;
  readonly editor: EditorOf<T>;
  /** Where the value lives in the whole item. */
  readonly path: string;
  readonly value: unknown;
  /** Name for screen readers where no visible label belongs to the control, as in a table. */
  readonly ariaLabel?: string | undefined;
  /** Tries to put a value into the plan; false when it was refused and a message is shown. */
  change(value: unknown): boolean;
  /** Shows why what was typed cannot even be tried. */
  refuse(message: string): void;
}

/** `field-wan-downMbps` for `wan.downMbps`. */
export const testIdOf = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** What an emptied field stands for in the plan, by the field's rule for it. */
export const EMPTY_VALUES = { null: null, absent: undefined };
