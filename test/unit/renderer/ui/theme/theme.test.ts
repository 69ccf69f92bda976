import { describe, expect, it } from 'vitest';
import { ACCENT } from '../../../../../renderer/ui/theme/accent';
import { LAYER_PALETTE } from '../../../../../renderer/ui/theme/layerPalette';
import { resolveTheme } from '../../../../../renderer/ui/theme/resolveTheme';
import { THEMES, type ThemeName } from '../../../../../renderer/ui/theme/themes';

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => channel(Number.parseInt(full.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const NAMES = Object.keys(THEMES) as ThemeName[];

describe('themes', () => {
  it.each(NAMES)('show every layer colour at 3:1 or better on the %s ground', (name) => {
    const ground = THEMES[name].colorNeutralBackground1;
    expect(LAYER_PALETTE[name]).toHaveLength(8);
    for (const colour of LAYER_PALETTE[name]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(NAMES)('write text, dimmed text, accent text and the colours of states at 4.5:1 or better in %s', (name) => {
    const theme = THEMES[name];
    for (const colour of [theme.colorNeutralForeground1, theme.colorNeutralForeground3, theme.colorBrandForeground1, theme.colorStatusDangerForeground1, theme.colorStatusWarningForeground1, theme.colorStatusWarningForeground3, theme.colorStatusSuccessForeground1]) {
      expect(contrast(colour, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('carry white text on the accent', () => {
    expect(contrast(ACCENT[80], '#ffffff')).toBeGreaterThanOrEqual(4.5);
  });

  it('follow the system unless the user chose', () => {
    expect(resolveTheme('system', { dark: true, forcedColors: false })).toBe('dark');
    expect(resolveTheme('system', { dark: true, forcedColors: true })).toBe('high-contrast');
    expect(resolveTheme('system', { dark: false, forcedColors: false })).toBe('light');
    expect(resolveTheme('light', { dark: true, forcedColors: true })).toBe('light');
  });
});
