import { LANGUAGES, setLanguage, type Language } from '../../shared/language/language';
import { setCurrencyDisplay } from '../i18n/currencyDisplay';
import { setLocale } from '../i18n/locale';
import { useSettings, type Settings } from './settingsStore';

/** Brings texts and numbers into the chosen form, now and at every change; to be called before anything is drawn. */
export function applySettings(systemLanguage: string, root: Pick<HTMLElement, 'lang'>): void {
  const apply = (settings: Settings) => {
    const language = resolveLanguage(settings.language, systemLanguage);
    setLanguage(language);
    setLocale(settings.region === 'system' ? null : settings.region);
    setCurrencyDisplay(settings.currency);
    root.lang = language;
  };
  apply(useSettings.getState());
  useSettings.subscribe(apply);
}

/** English where the system speaks a language that the interface does not have. */
export function resolveLanguage(choice: Settings['language'], systemLanguage: string): Language {
  if (choice !== 'system') return choice;
  return LANGUAGES.find((known) => known === new Intl.Locale(systemLanguage).language) ?? 'en';
}
