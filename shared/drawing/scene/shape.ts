import type { Point } from '../placement/point';
import { LEVEL_INKS, SLOT_INKS } from './look';

/** Colours by what they are for; a palette says which they are. */
export const INKS = ['ground', 'site', 'card', 'cardHoused', 'edge', 'line', 'lineStrong', 'ink', 'inkSoft', 'accent', 'accentInk', 'heading', 'derived', 'critical', 'error', 'shiftEven', 'shiftOdd', 'shiftGround', ...LEVEL_INKS, ...SLOT_INKS] as const;
export type Ink = (typeof INKS)[number];

interface Painted {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly strokeWidth?: number;
  readonly dash?: string;
  readonly cap?: 'butt' | 'round';
  readonly opacity?: number;
}

export interface BoxShape extends Painted {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface PathShape extends Painted {
  readonly kind: 'path';
  /** Absolute `M`, `L`, `C` and `Z` only, so that every writer can follow it. */
  readonly d: string;
}

export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly ink: Ink;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Shapes that belong together; `title` is what a reader is told about them. */
export interface GroupShape {
  readonly kind: 'group';
  readonly title?: string;
  readonly move?: Point;
  /** About the place that `move` leads to. */
  readonly scale?: number;
  readonly shapes: readonly Shape[];
}

/** What a drawing is made of, whatever it is written as. */
export type Shape = BoxShape | PathShape | TextShape | GroupShape;

/** A finished drawing; everything lies inside its page. */
export interface Scene {
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export const box = (at: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }, paint: Painted & { readonly radius?: number }): BoxShape => ({
  kind: 'box',
  x: at.x,
  y: at.y,
  width: at.width,
  height: at.height,
  ...paint,
});

export const path = (d: string, paint: Painted): PathShape => ({ kind: 'path', d, ...paint });

export const group = (shapes: readonly Shape[], more: Omit<GroupShape, 'kind' | 'shapes'> = {}): GroupShape => ({ kind: 'group', shapes, ...more });
