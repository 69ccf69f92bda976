import { useView, type ThemeChoice } from './viewStore';

const KEY = 'plantwright.theme';
const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'high-contrast'];

/** Keeps the theme choice on this machine. Where the page may not store anything, the choice lasts as long as the window. */
export function rememberTheme(storage: () => Pick<Storage, 'getItem' | 'setItem'>): void {
  const kept = attempt(() => storage().getItem(KEY));
  const choice = CHOICES.find((known) => known === kept);
  if (choice) useView.getState().setTheme(choice);
  useView.subscribe((state, before) => {
    if (state.theme !== before.theme) attempt(() => storage().setItem(KEY, state.theme));
  });
}

function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}
