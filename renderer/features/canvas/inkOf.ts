/** A colour of the theme as one that a canvas can paint with. */
export function inkOf(canvas: HTMLCanvasElement, colour: string): string {
  canvas.style.color = colour;
  return getComputedStyle(canvas).color;
}
