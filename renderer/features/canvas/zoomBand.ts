/** How much a card can show at a magnification: everything, no flow names, or names and one figure only. */
export type ZoomBand = 'near' | 'middle' | 'far';

const NEAR_FROM = 0.8;
const FAR_BELOW = 0.5;

export function zoomBand(zoom: number): ZoomBand {
  if (zoom < FAR_BELOW) return 'far';
  return zoom < NEAR_FROM ? 'middle' : 'near';
}
