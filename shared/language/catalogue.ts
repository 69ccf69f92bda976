import { language, type Language } from './language';
import type { NoOthers, Translation } from './translation';

/** A text, a function that makes one, or a group of texts under names or numbers. */
type Entry = string | ((...values: never[]) => unknown) | { readonly [Key: string]: Entry };
type Group = Readonly<Record<string, Entry>>;

/**
 * Texts in every language under one name. Each is read in the language of the moment, so groups may be kept under a
 * shorter name when a module loads; a single text may not, it would stay as it was then.
 *
 * @example
 * const text = catalogue({ cost: 'Cost' }, { de: { cost: 'Kosten' } });
 * text.cost; // 'Cost', after setLanguage('de') 'Kosten'
 */
export function catalogue<const En extends object, De extends Translation<En>>(en: En, others: { readonly de: De & NoOthers<De, En> }): Translation<En> {
  return live({ en, ...others } as unknown as Readonly<Record<Language, Group>>) as Translation<En>;
}

function live(groups: Readonly<Record<Language, Group>>): object {
  const group = Array.isArray(groups.en) ? [] : {};
  for (const key of Object.keys(groups.en)) Object.defineProperty(group, key, { enumerable: true, ...entry(groups, key) });
  return group;
}

function entry(groups: Readonly<Record<Language, Group>>, key: string): PropertyDescriptor {
  const read = () => groups[language()][key];
  const source = groups.en[key];
  if (typeof source === 'function') return { value: (...values: never[]) => (read() as (...values: never[]) => unknown)(...values) };
  if (typeof source !== 'object') return { get: read };
  return { value: live({ en: source, de: groups.de[key] as Group }) };
}
