import { attempt, type KeptChoices } from './kept';
import { THEME_CHOICES, useView } from './viewStore';

const KEY = 'plantwright.theme';

/** Keeps the theme choice on this machine. */
export function rememberTheme(storage: KeptChoices): void {
  const kept = attempt(() => storage().getItem(KEY));
  const choice = THEME_CHOICES.find((known) => known === kept);
  if (choice) useView.getState().setTheme(choice);
  useView.subscribe((state, before) => {
    if (state.theme !== before.theme) attempt(() => storage().setItem(KEY, state.theme));
  });
}
