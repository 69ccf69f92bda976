import { remembered } from '../../models/memo/remembered';
import { language, setLanguage, type Language } from '../../shared/language/language';

/** How a language is written where its user named no region: dates, marks of numbers, first day of the week. */
const REGIONS: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE' };

const languageOf = remembered((system: string) => new Intl.Locale(system).language);

let chosen: string | null = null;

/** Sets a region format by hand; null follows system and language again. */
export function setLocale(locale: string | null): void {
  chosen = locale;
}

/** Runs work that writes for readers elsewhere, as every export does: in English, with its numbers, whatever the window speaks. */
export function inEnglish<T>(work: () => T): T {
  const [spoken, region] = [language(), chosen];
  setLanguage('en');
  setLocale(REGIONS.en);
  try {
    return work();
  } finally {
    setLanguage(spoken);
    setLocale(region);
  }
}

/** Where numbers, money and dates get their form. A system that speaks another language of the interface than the chosen one would mix the two. */
export function userLocale(): string {
  if (chosen !== null) return chosen;
  const system = typeof navigator === 'undefined' ? REGIONS.en : navigator.language;
  const spoken = languageOf(system);
  return Object.hasOwn(REGIONS, spoken) && spoken !== language() ? REGIONS[language()] : system;
}
