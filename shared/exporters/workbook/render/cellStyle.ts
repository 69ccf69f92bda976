import type { Borders, Fill, Font, Style } from 'exceljs';
import { neutralText } from '../../csv';
import { type CellContent, NUMBER_FORMATS, type NumberRole, type TextRole } from '../cellContent';

const INK = 'FF1F2933';
const ACCENT = 'FF0F4C81';
const PALE = 'FFE8EEF4';
const FONT_NAME = 'Calibri';
const BODY_SIZE = 10;

const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const font = (more: Partial<Font> = {}): Partial<Font> => ({ name: FONT_NAME, size: BODY_SIZE, color: { argb: INK }, ...more });
const lineBelow = (argb: string): Partial<Borders> => ({ bottom: { style: 'thin', color: { argb } } });

type CellStyle = Partial<Style>;

/** A fresh object each time: the library keeps what it is given, and a shared style restyles every cell that has it. */
const TEXT_STYLES: Readonly<Record<TextRole, () => CellStyle>> = {
  title: () => ({ font: font({ size: 16, bold: true, color: { argb: ACCENT } }) }),
  heading: () => ({ font: font({ size: 11, bold: true, color: { argb: ACCENT } }) }),
  header: () => ({ font: font({ bold: true }), fill: fill(PALE), border: lineBelow(ACCENT), alignment: { vertical: 'middle', wrapText: true } }),
  label: () => ({ font: font(), alignment: { vertical: 'top' } }),
  body: () => ({ font: font(), alignment: { vertical: 'top', wrapText: true } }),
  unit: () => ({ font: font({ color: { argb: 'FF5A6470' } }), alignment: { vertical: 'top', horizontal: 'left' } }),
  headerRight: () => ({ font: font({ bold: true }), fill: fill(PALE), border: lineBelow(ACCENT), alignment: { vertical: 'middle', horizontal: 'right', indent: 1, wrapText: true } }),
  choice: () => ({ font: font({ color: { argb: 'FF0000FF' } }), fill: fill('FFFFF9E5'), alignment: { vertical: 'top' } }),
  right: () => ({ font: font(), alignment: { vertical: 'top', horizontal: 'right', indent: 1, wrapText: true } }),
  changed: () => ({ font: font({ bold: true }), alignment: { vertical: 'top', horizontal: 'right', indent: 1, wrapText: true } }),
  warning: () => ({ font: font({ bold: true, color: { argb: 'FFA4262C' } }), alignment: { vertical: 'top', wrapText: true } }),
};

/** Roles whose text breaks into lines; `rowHeight` makes room for them. */
export const WRAPPED_ROLES: ReadonlySet<TextRole> = new Set<TextRole>(['header', 'headerRight', 'body', 'warning', 'right', 'changed']);

/** The usual colours of financial models; see the legend on the Summary sheet. */
const NUMBER_STYLES: Readonly<Record<NumberRole, () => CellStyle>> = {
  input: () => ({ font: font({ color: { argb: 'FF0000FF' } }), fill: fill('FFFFF9E5') }),
  engine: () => ({ font: font({ color: { argb: 'FF5A6470' } }) }),
  formula: () => ({ font: font({ color: { argb: 'FF000000' } }) }),
  // Slanted, so that greyscale tells it from a formula too.
  link: () => ({ font: font({ italic: true, color: { argb: 'FF00703C' } }) }),
};

/** Excel's own name for "text, whatever it looks like": editing such a cell does not turn it into a formula either. */
const TEXT_FORMAT = '@';

export function cellStyle(content: CellContent): CellStyle {
  if (content.kind === 'blank') return {};
  if (content.kind === 'text') return textStyle(content.text, content.role);
  const style = NUMBER_STYLES[content.role]();
  // A little air on the right, because the unit starts in the next column.
  const alignment = { vertical: 'top', horizontal: 'right', indent: 1 } as const;
  return content.format === null
    ? { ...style, alignment: { vertical: 'top', horizontal: 'left' } }
    : { ...style, alignment, numFmt: NUMBER_FORMATS[content.format] };
}

function textStyle(text: string, role: TextRole): CellStyle {
  const style = TEXT_STYLES[role]();
  return neutralText(text) === text ? style : { ...style, numFmt: TEXT_FORMAT };
}
