import { remembered } from '../../models/memo/remembered';

/** Making a format takes far longer than using one, and a drawing writes thousands of numbers: each is made once. */
export const numberFormat: (locale: string, style: Intl.NumberFormatOptions) => Intl.NumberFormat = remembered(
  (locale, style) => new Intl.NumberFormat(locale, style),
  (locale, style) => `${locale} ${JSON.stringify(style)}`,
);
