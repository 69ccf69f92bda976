import { currencyDisplay } from '../../../i18n/currencyDisplay';
import { userLocale } from '../../../i18n/locale';
import { numberFormat } from '../../../i18n/numberFormat';

/** Whole units for the ticks of an axis, zero included. */
export const axisMoney = (value: number, currency: string): string =>
  numberFormat(userLocale(), { style: 'currency', currency, currencyDisplay: currencyDisplay(), maximumFractionDigits: 0, signDisplay: 'negative' }).format(value);
