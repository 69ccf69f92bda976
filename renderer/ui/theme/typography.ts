import type { Theme } from '@fluentui/react-components';

const INTER = "'Inter Variable', 'Segoe UI', system-ui, sans-serif";

/** One bundled typeface. The sizes are the app's own scale: nothing below 12 px, so that a projector shows it too. */
export const TYPOGRAPHY: Partial<Theme> = {
  fontFamilyBase: INTER,
  fontFamilyNumeric: INTER,
  fontSizeBase100: '12px',
  lineHeightBase100: '16px',
  fontSizeBase200: '12px',
  lineHeightBase200: '16px',
  fontSizeBase300: '13px',
  lineHeightBase300: '20px',
  fontSizeBase400: '16px',
  lineHeightBase400: '24px',
  fontSizeBase500: '20px',
  lineHeightBase500: '28px',
  fontSizeBase600: '28px',
  lineHeightBase600: '36px',
  borderRadiusSmall: '2px',
  borderRadiusMedium: '4px',
  borderRadiusLarge: '4px',
  durationNormal: '150ms',
  durationGentle: '150ms',
  durationSlow: '150ms',
};
