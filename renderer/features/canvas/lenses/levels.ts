import { tokens } from '@fluentui/react-components';
import type { Tint } from './tint';

/** Four steps from faint to strong, each readable as text on both grounds. */
const COLOURS = [tokens.colorNeutralForeground3, tokens.colorBrandForeground1, tokens.colorPaletteDarkOrangeForeground1, tokens.colorPaletteRedForeground1] as const;

export const LEVELS = COLOURS.length;

/** The look of a step, counted from zero. */
export const levelTint = (level: number, words: string): Tint => ({ words, colour: COLOURS[Math.min(level, LEVELS - 1)] ?? COLOURS[0], sign: Math.min(level, LEVELS - 1) + 1 });

/** The step of a value: how many of the bounds it reaches. */
export const levelOf = (value: number, bounds: readonly number[]): number => bounds.filter((bound) => value >= bound).length;
