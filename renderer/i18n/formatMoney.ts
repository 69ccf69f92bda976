import { currencyDisplay } from './currencyDisplay';
import { userLocale } from './locale';
import { NO_VALUE } from './noValue';
import { numberFormat } from './numberFormat';

export interface MoneyStyle {
  /** Cents always, as in a table of exact lines; otherwise amounts from 100 on are shown in whole units. */
  readonly exact?: boolean;
  readonly signed?: boolean;
  readonly locale?: string;
}

const WHOLE_FROM = 100;

/** `formatMoney('12340.27', 'EUR')` gives `€12,340`; a missing amount is a dash, never zero. */
export function formatMoney(amount: string | null, currency: string, { exact = false, signed = false, locale = userLocale() }: MoneyStyle = {}): string {
  if (amount === null) return NO_VALUE;
  const whole = !exact && Math.abs(Number(amount)) >= WHOLE_FROM;
  const digits = whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  const format = numberFormat(locale, { style: 'currency', currency, currencyDisplay: currencyDisplay(), ...digits, signDisplay: signed ? 'exceptZero' : 'auto' });
  return format.format(amount as Intl.StringNumericLiteral);
}
