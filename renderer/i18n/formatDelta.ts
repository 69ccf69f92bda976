import { userLocale } from './locale';
import type { NumberStyle } from './formatNumber';
import { numberFormat } from './numberFormat';

const DEFAULT_DIGITS = 2;

/** A change with its sign: `+4`, `-1.5`, `0`. */
export function formatDelta(value: number | string, { digits = DEFAULT_DIGITS, locale = userLocale() }: NumberStyle = {}): string {
  const format = numberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'exceptZero' });
  return format.format(value as Intl.StringNumericLiteral);
}
