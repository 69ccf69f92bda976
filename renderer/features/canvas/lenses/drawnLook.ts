import type { DrawnLook, ItemLook } from '../../../../shared/drawing/scene/look';
import { inEnglish } from '../../../i18n/locale';
import { lensNameOf, lensViewOf, type LensWish } from './lensViewOf';
import type { Tint } from './tint';

/** What a lens shows on the canvas, for a drawing that leaves the program, in English as all that does; null without a lens. Items that step back are drawn as they are. */
export const drawnLook = (wish: LensWish): DrawnLook | null =>
  inEnglish(() => {
    const view = lensViewOf(wish);
    if (!view) return null;
    return {
      name: lensNameOf(wish),
      items: Object.fromEntries([...view.tints].flatMap(([id, tint]) => (tint.quiet === true ? [] : [[id, look(tint)] as const]))),
      legend: view.legend.map(look),
    };
  });

const look = ({ words, ink }: Tint): ItemLook => ({ words, ink });
