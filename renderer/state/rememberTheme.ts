import { attempt, type KeptChoices } from './kept';
import { useView, type ThemeChoice } from './viewStore';

const KEY = 'plantwright.theme';
const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'high-contrast'];

/** Keeps the theme choice on this machine. */
export function rememberTheme(storage: KeptChoices): void {
  const kept = attempt(() => storage().getItem(KEY));
  const choice = CHOICES.find((known) => known === kept);
  if (choice) useView.getState().setTheme(choice);
  useView.subscribe((state, before) => {
    if (state.theme !== before.theme) attempt(() => storage().setItem(KEY, state.theme));
  });
}
