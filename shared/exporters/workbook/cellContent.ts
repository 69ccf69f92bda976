/** Excel number formats, by what the number is. */
export const NUMBER_FORMATS = {
  money: '#,##0.00',
  unitPrice: '#,##0.00##########',
  quantity: '#,##0.####',
  rate: '0.0000########',
  factor: '0.000000',
  figure: '#,##0.####',
  count: '#,##0',
  share: '0.0000%',
  moment: 'yyyy-mm-dd hh:mm',
} as const;

export type NumberFormat = keyof typeof NUMBER_FORMATS;

/** How text looks. `headerRight` stands over numbers, `unit` behind one, `choice` is typed or chosen; `right` and `changed` stand among numbers. */
export type TextRole = 'title' | 'heading' | 'header' | 'headerRight' | 'label' | 'body' | 'unit' | 'warning' | 'choice' | 'right' | 'changed';

/**
 * What a number is to a reader of the model: an `input` that moves the totals, a figure that the engine worked out and this
 * workbook only shows, a `formula`, or a `link` to another sheet.
 */
export type NumberRole = 'input' | 'engine' | 'formula' | 'link';

export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string; readonly role: TextRole; readonly choices?: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: NumberFormat; readonly role: 'input' | 'engine'; readonly limits?: readonly [number, number] }
  | {
      readonly kind: 'formula';
      /** Without the leading equals sign. */
      readonly formula: string;
      /** What the formula gives, so that a reader without a calculating program sees it too. */
      readonly result: number | string | boolean;
      readonly format: NumberFormat | null;
      readonly role: 'formula' | 'link';
    };

export const blank: CellContent = { kind: 'blank' };

/** A text to choose; `choices` is the range that lists what may be chosen. */
export const choice = (value: string, choices: string): CellContent => ({ kind: 'text', text: value, role: 'choice', choices });

export const text = (value: string, role: TextRole = 'body'): CellContent => ({ kind: 'text', text: value, role });

/** @param limits least and largest value that the cell takes; absent: any */
export const input = (value: number, format: NumberFormat, limits?: readonly [number, number]): CellContent => ({ kind: 'number', value, format, role: 'input', ...(limits === undefined ? {} : { limits }) });

export const engineFigure = (value: number, format: NumberFormat): CellContent => ({ kind: 'number', value, format, role: 'engine' });

export const formula = (expression: string, result: number | string | boolean, format: NumberFormat | null = null): CellContent => ({
  kind: 'formula',
  formula: expression,
  result,
  format,
  role: 'formula',
});

export const link = (expression: string, result: number | string, format: NumberFormat | null = null): CellContent => ({
  kind: 'formula',
  formula: expression,
  result,
  format,
  role: 'link',
});

/** A unit, in a cell of its own so that the number beside it stays a number. */
export const unit = (value: string): CellContent => text(value, 'unit');
