import { boundsOf, type Box } from './box';
import type { Placed } from './placeAll';
import { AZURE_HEIGHT, AZURE_MAX_WIDTH, AZURE_MIN_WIDTH, BAND_GAP } from './sizes';

/** Where the derived side lies: above whatever was drawn, in its middle; null as long as nothing is. */
export function azureBox(placed: ReadonlyMap<string, Placed>): Box | null {
  const bounds = boundsOf([...placed.values()].filter(({ parentId }) => parentId === null).map(({ absolute }) => absolute));
  if (!bounds) return null;
  const width = Math.min(AZURE_MAX_WIDTH, Math.max(AZURE_MIN_WIDTH, bounds.width));
  return { x: bounds.x + (bounds.width - width) / 2, y: bounds.y - BAND_GAP / 2 - AZURE_HEIGHT, width, height: AZURE_HEIGHT };
}
