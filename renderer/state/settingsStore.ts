import { z } from 'zod';
import { create } from 'zustand';
import { LANGUAGES } from '../../shared/language/language';

export const LANGUAGE_CHOICES = ['system', ...LANGUAGES] as const;
/** Language tags whose way to write numbers, money and dates can be chosen. */
export const REGION_CHOICES = ['system', 'en-GB', 'en-US', 'de-DE', 'de-AT', 'de-CH'] as const;

export const CURRENCY_CHOICES = ['symbol', 'code'] as const;

/** How this person likes to read the app: kept on the machine, never in a plan. What cannot be read is as at first. */
export const SETTINGS_FORM = z
  .object({
    language: z.enum(LANGUAGE_CHOICES).catch('system'),
    region: z.enum(REGION_CHOICES).catch('system'),
    currency: z.enum(CURRENCY_CHOICES).catch('symbol'),
  })
  .catch({ language: 'system', region: 'system', currency: 'symbol' });

export type Settings = Readonly<z.infer<typeof SETTINGS_FORM>>;

interface SettingsState extends Settings {
  change(settings: Partial<Settings>): void;
}

export const useSettings = create<SettingsState>((set) => ({
  ...SETTINGS_FORM.parse({}),
  change: (settings) => set(settings),
}));
