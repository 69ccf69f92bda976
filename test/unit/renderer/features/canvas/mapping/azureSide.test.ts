import { describe, expect, it } from 'vitest';
import { answer } from '../../../../../../models/pipeline';
import { STARTERS } from '../../../../../../models/templates';
import { azureSide } from '../../../../../../renderer/features/canvas/mapping/azureSide';
import { embeddedPriceBook } from '../../../../../../shared/prices/embeddedPriceBook';

describe('the Azure side of the drawing', () => {
  it.each(STARTERS)('opens a why behind every tile: $id', ({ plan }) => {
    const result = answer(plan, embeddedPriceBook);
    if (!result.ok) throw new Error('no answer');
    const { tiles } = azureSide(result.value, false);
    expect(tiles.length).toBeGreaterThan(4);
    expect(tiles.filter((tile) => tile.figureId === null)).toEqual([]);
  });
});
