import { remembered } from '../../models/memo/remembered';

/** As with numbers, a format is made once. */
export const dateFormat: (locale: string, style: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat = remembered(
  (locale, style) => new Intl.DateTimeFormat(locale, style),
  (locale, style) => `${locale} ${JSON.stringify(style)}`,
);
