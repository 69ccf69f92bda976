import { attempt, type KeptChoices } from './kept';
import { SETTINGS_FORM, useSettings } from './settingsStore';

const KEY = 'plantwright.settings';

/** Keeps the settings on this machine. What an older or newer version kept and this one does not know is left out. */
export function rememberSettings(storage: KeptChoices): void {
  const kept: unknown = attempt(() => JSON.parse(storage().getItem(KEY) ?? '{}'));
  useSettings.getState().change(SETTINGS_FORM.parse(kept));
  useSettings.subscribe((state) => attempt(() => storage().setItem(KEY, JSON.stringify(SETTINGS_FORM.parse(state)))));
}
