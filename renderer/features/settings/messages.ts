import { catalogue } from '../../../shared/language/catalogue';
import type { Settings } from '../../state/settingsStore';
import type { ThemeChoice } from '../../state/viewStore';
import { settingsMessagesDe } from './messages.de';

const settingsMessagesEn = {
  title: 'Settings',
  close: 'Close settings',
  lead: 'Kept on this computer, never in a plan.',
  language: 'Language',
  languages: { system: 'As the system', en: 'English', de: 'Deutsch' } satisfies Record<Settings['language'], string>,
  engineWords: 'Reasons, findings and formulas of the calculation, and the files that are exported, are in English.',
  region: 'Numbers and dates',
  regions: {
    system: 'As the system',
    'en-GB': 'English, United Kingdom',
    'en-US': 'English, United States',
    'de-DE': 'German, Germany',
    'de-AT': 'German, Austria',
    'de-CH': 'German, Switzerland',
  } satisfies Record<Settings['region'], string>,
  sample: (number: string, money: string, date: string) => `${number} · ${money} · ${date}`,
  typed: 'Numbers are typed the same way.',
  currency: 'Currency',
  currencies: { symbol: 'By its sign: €', code: 'By its code: EUR' } satisfies Record<Settings['currency'], string>,
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark', 'high-contrast': 'High contrast' } satisfies Record<ThemeChoice, string>,
} as const;

export const settingsMessages = catalogue(settingsMessagesEn, { de: settingsMessagesDe });
