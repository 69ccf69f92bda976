import type { DrawnLook, ItemLook } from '../../../../shared/drawing/scene/look';
import type { LensView, Tint } from './tint';

/** What a lens shows on the canvas, for a drawing that leaves the program. Items that step back are drawn as they are. */
export const drawnLook = (name: string, { tints, legend }: LensView): DrawnLook => ({
  name,
  items: Object.fromEntries([...tints].flatMap(([id, tint]) => (tint.quiet === true ? [] : [[id, look(tint)] as const]))),
  legend: legend.map(look),
});

const look = ({ words, ink }: Tint): ItemLook => ({ words, ink });
