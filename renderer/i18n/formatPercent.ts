import { userLocale } from './locale';
import type { NumberStyle } from './formatNumber';
import { numberFormat } from './numberFormat';

const DEFAULT_DIGITS = 1;

/** A share as a percentage: 0.9995 with two digits gives `99.95%`. */
export function formatPercent(share: number, { digits = DEFAULT_DIGITS, locale = userLocale() }: NumberStyle = {}): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: digits, signDisplay: 'negative' }).format(share);
}
