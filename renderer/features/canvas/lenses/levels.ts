import { tokens } from '@fluentui/react-components';
import { LEVEL_INKS } from '../../../../shared/drawing/scene/look';
import type { Tint } from './tint';

/** Four steps from faint to strong, each readable as text on both grounds. */
const COLOURS = [tokens.colorNeutralForeground3, tokens.colorBrandForeground1, tokens.colorPaletteDarkOrangeForeground1, tokens.colorPaletteRedForeground1] as const;

export const LEVELS = COLOURS.length;

/** The look of a step, counted from zero. */
export function levelTint(level: number, words: string): Tint {
  const step = Math.min(level, LEVELS - 1);
  return { words, colour: COLOURS[step] ?? COLOURS[0], ink: LEVEL_INKS[step] ?? LEVEL_INKS[0], sign: step + 1 };
}

/** The step of a value: how many of the bounds it reaches. */
export const levelOf = (value: number, bounds: readonly number[]): number => bounds.filter((bound) => value >= bound).length;
