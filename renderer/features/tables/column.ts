import type { CellContext, CellRead } from './cells/cellType';
import type { Field } from '../inspector/fields/field';

/** One field of all items of a kind, as text in cells. */
export interface Column {
  /** The field's place in the item. */
  readonly id: string;
  readonly field: Field;
  readonly numeric: boolean;
  readonly width: number;
  /** As it stands in a cell, for a person. */
  text(subject: unknown, context: CellContext): string;
  /** The plain value, for sorting and for workbooks. */
  value(subject: unknown): unknown;
  read(text: string, context: CellContext): CellRead;
  /** All that the cell may hold, where that can be listed. */
  choices(context: CellContext): readonly string[] | null;
}

/** Label and unit: `Download (Mbps)`. */
export const headingOf = ({ field: { label, unit } }: Column): string => (unit === undefined ? label : `${label} (${unit})`);
