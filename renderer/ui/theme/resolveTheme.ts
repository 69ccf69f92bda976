import type { ThemeChoice } from '../../state/viewStore';
import type { ThemeName } from './themes';

/** What the operating system asks for. */
export interface SystemLook {
  readonly dark: boolean;
  readonly forcedColors: boolean;
}

export function resolveTheme(choice: ThemeChoice, system: SystemLook): ThemeName {
  if (choice !== 'system') return choice;
  if (system.forcedColors) return 'high-contrast';
  return system.dark ? 'dark' : 'light';
}
