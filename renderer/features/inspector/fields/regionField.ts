import { findRegion, REGIONS } from '../../../../models/facts/regions';
import { INSPECTOR_TEXT } from '../messages';
import type { EditorOf } from './field';

export const regionEditor: EditorOf<'text'> = { type: 'text', suggestions: () => Object.keys(REGIONS) };

export const checkRegion = (value: unknown): string | null =>
  typeof value !== 'string' || findRegion(value) ? null : INSPECTOR_TEXT.unknownRegion;
