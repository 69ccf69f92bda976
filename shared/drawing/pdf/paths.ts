import type { BoxShape } from '../scene/shape';

/** How far control points of a quarter circle lie from its ends, of the radius: 4 ÷ 3 × (√2 − 1). */
const QUARTER = 0.5523;

/** A box as a path, its corners round where it has a radius. */
export function boxPath({ x, y, width, height, radius = 0 }: BoxShape): string {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (r <= 0) return `M${x},${y} L${right},${y} L${right},${bottom} L${x},${bottom} Z`;
  const c = r * (1 - QUARTER);
  return [
    `M${x + r},${y} L${right - r},${y} C${right - c},${y} ${right},${y + c} ${right},${y + r}`,
    `L${right},${bottom - r} C${right},${bottom - c} ${right - c},${bottom} ${right - r},${bottom}`,
    `L${x + r},${bottom} C${x + c},${bottom} ${x},${bottom - c} ${x},${bottom - r}`,
    `L${x},${y + r} C${x},${y + c} ${x + c},${y} ${x + r},${y} Z`,
  ].join(' ');
}
