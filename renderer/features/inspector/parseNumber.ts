import { userLocale } from '../../i18n/locale';

/** Grouping marks that people type whatever their locale: spaces of all widths and apostrophes. */
const LOOSE_GROUPING = /[\s\u00a0\u202f'’]/g;

/** Reads a number the way the locale writes it: `1.234,5` in German, `1,234.5` in English; null when it is none. */
export function parseNumber(text: string, locale = userLocale()): number | null {
  const { group, decimal } = marksOf(locale);
  const plain = text.trim().replaceAll(LOOSE_GROUPING, '').replaceAll(group, '').replace(decimal, '.').replace('−', '-');
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : null;
}

function marksOf(locale: string): { readonly group: string; readonly decimal: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12345678.9);
  const mark = (type: 'group' | 'decimal', fallback: string) => parts.find((part) => part.type === type)?.value ?? fallback;
  return { group: mark('group', ' '), decimal: mark('decimal', '.') };
}
