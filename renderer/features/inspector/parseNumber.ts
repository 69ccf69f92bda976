import { userLocale } from '../../i18n/locale';

export type DecimalMark = '.' | ',';

const DIGITS = /^-?(?:\d+\.?\d*|\.\d+)$/;
/** Thousands stand in threes; in India only the last three do. A comma before two digits is no grouping mark, but a decimal comma at the wrong place. */
const GROUPED = /^-?\d{1,3}(?:(?<mark>[,. \u00a0\u202f'’])\d{2,3}(?:\k<mark>\d{2,3})*(?<=\d{3}))(?:\.\d*)?$/;

export function decimalMark(locale = userLocale()): DecimalMark {
  const mark = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
  return mark === ',' ? ',' : '.';
}

/**
 * Reads a number with that decimal mark: `1.234,5` with a comma, `1,234.5` with a point; null when it is none. Thousands may be
 * set apart by the other mark, spaces of all widths or apostrophes, but only in threes: `1,5` is not fifteen.
 */
export function parseNumber(text: string, decimal: DecimalMark = decimalMark()): number | null {
  const plain = text.trim().replace('−', '-');
  const pointed = decimal === '.' ? plain : plain.replaceAll(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
  if (DIGITS.test(pointed)) return Number(pointed);
  const mark = GROUPED.exec(pointed)?.groups?.['mark'];
  return mark === undefined || mark === '.' ? null : Number(pointed.replaceAll(mark, ''));
}
