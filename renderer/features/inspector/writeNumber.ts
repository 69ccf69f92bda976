import { userLocale } from '../../i18n/locale';

const ALL_DIGITS = 12;

/** A number as it is typed: in the locale's marks and with every digit it has, so that reading it back gives the same. */
export const writeNumber = (value: number, locale = userLocale()): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: ALL_DIGITS }).format(value);
