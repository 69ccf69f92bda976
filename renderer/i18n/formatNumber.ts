import { userLocale } from './locale';
import { NO_VALUE } from './noValue';
import { numberFormat } from './numberFormat';

const DEFAULT_DIGITS = 2;

export interface NumberStyle {
  /** Most digits after the decimal mark. */
  readonly digits?: number;
  readonly locale?: string;
}

/** Nothing has no sign: what rounds to zero from below is `0`. Accepts exact decimal text as well as numbers; text is not squeezed through a binary fraction. */
export function formatNumber(value: number | string | null, { digits = DEFAULT_DIGITS, locale = userLocale() }: NumberStyle = {}): string {
  if (value === null) return NO_VALUE;
  return numberFormat(locale, { maximumFractionDigits: digits, signDisplay: 'negative' }).format(value as Intl.StringNumericLiteral);
}
