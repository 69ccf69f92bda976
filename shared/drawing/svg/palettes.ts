import type { Ink } from '../scene/shape';

export type Palette = Readonly<Record<Ink, string>>;

/** As the app in its light theme. */
export const LIGHT: Palette = {
  ground: '#f5f5f5',
  site: '#ffffff',
  card: '#ffffff',
  cardHoused: '#fafafa',
  edge: '#c7c7c7',
  line: '#616161',
  lineStrong: '#424242',
  ink: '#242424',
  inkSoft: '#595959',
  accent: '#00708b',
  accentInk: '#00576f',
  derived: '#ddf3fb',
  critical: '#a33600',
  error: '#b10e1c',
  shiftEven: '#8a8a8a',
  shiftOdd: '#424242',
  shiftGround: '#e6e6e6',
};

/** As the app in its dark theme. */
export const DARK: Palette = {
  ground: '#141414',
  site: '#292929',
  card: '#292929',
  cardHoused: '#1f1f1f',
  edge: '#666666',
  line: '#adadad',
  lineStrong: '#d6d6d6',
  ink: '#ffffff',
  inkSoft: '#bdbdbd',
  accent: '#5eb1cd',
  accentInk: '#9cd5e9',
  derived: '#002c3b',
  critical: '#f4a06b',
  error: '#f1707b',
  shiftEven: '#8a8a8a',
  shiftOdd: '#d6d6d6',
  shiftGround: '#3d3d3d',
};

/** For paper without colour: white ground, differences by lightness only. */
export const GREY: Palette = {
  ground: '#ffffff',
  site: '#ffffff',
  card: '#ffffff',
  cardHoused: '#f5f5f5',
  edge: '#8a8a8a',
  line: '#6e6e6e',
  lineStrong: '#3d3d3d',
  ink: '#000000',
  inkSoft: '#4d4d4d',
  accent: '#4d4d4d',
  accentInk: '#1f1f1f',
  derived: '#ededed',
  critical: '#000000',
  error: '#000000',
  shiftEven: '#a3a3a3',
  shiftOdd: '#4d4d4d',
  shiftGround: '#e6e6e6',
};
