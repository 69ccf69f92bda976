import type { ThemeName } from './themes';

/**
 * Eight categorical colours of the Okabe–Ito family, in the order of `--layer-1` … `--layer-8`, each shifted per theme
 * until marks reach 3:1 on its ground. The same layer has the same number in every chart and lens.
 */
export const LAYER_PALETTE: Readonly<Record<ThemeName, readonly string[]>> = {
  light: ['#0072b2', '#b57a00', '#008f68', '#b8608f', '#2b8cc4', '#c25400', '#857a00', '#5c6670'],
  dark: ['#4ba3db', '#e69f00', '#1fb58a', '#d98ab5', '#7cc4ee', '#f0803c', '#e6db4f', '#b3bac2'],
  'high-contrast': ['#4ba3db', '#e69f00', '#1fb58a', '#d98ab5', '#7cc4ee', '#f0803c', '#e6db4f', '#ffffff'],
};
