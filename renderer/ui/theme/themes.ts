import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import { ACCENT } from './accent';
import { TYPOGRAPHY } from './typography';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** On dark ground the accent as text must be lighter than Fluent's default to reach 4.5:1. */
const ACCENT_TEXT_ON_DARK: Partial<Theme> = {
  colorBrandForeground1: ACCENT[120],
  colorBrandForeground2: ACCENT[130],
  colorBrandForegroundLink: ACCENT[120],
  colorBrandForegroundLinkHover: ACCENT[130],
  colorCompoundBrandForeground1: ACCENT[120],
  colorCompoundBrandForeground1Hover: ACCENT[130],
};

const DARK = createDarkTheme(ACCENT);

/** So does red: 4.2:1 by default. */
const DANGER_TEXT_ON_DARK: Partial<Theme> = { colorStatusDangerForeground1: DARK.colorPaletteRedForeground1 };

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: { ...createLightTheme(ACCENT), ...TYPOGRAPHY },
  dark: { ...DARK, ...TYPOGRAPHY, ...ACCENT_TEXT_ON_DARK, ...DANGER_TEXT_ON_DARK },
  'high-contrast': { ...teamsHighContrastTheme, ...TYPOGRAPHY },
};
