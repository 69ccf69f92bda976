import { userLocale } from './locale';
import type { NumberStyle } from './formatNumber';

const DEFAULT_DIGITS = 1;

/** A share as a percentage: 0.9995 with two digits gives `99.95%`. */
export function formatPercent(share: number, { digits = DEFAULT_DIGITS, locale = userLocale() }: NumberStyle = {}): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share);
}
