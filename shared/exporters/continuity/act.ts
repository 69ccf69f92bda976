import type { Played } from '../../../models/theatre/play';
import type { Scene } from '../../../models/theatre/scenes';

/** One scenario played in one plant. */
export interface Act {
  readonly scene: Scene;
  readonly played: Played;
}
