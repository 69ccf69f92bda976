import { expect, it } from 'vitest';
import { guideLines } from '../../../../../../renderer/features/canvas/guides/guideLines';

const card = (x: number, y: number) => ({ x, y, width: 160, height: 64 });

it('joins edges and middles that meet, and nothing else', () => {
  expect(guideLines(card(16, 0), [card(16, 200)])).toEqual([16, 96, 176].map((x) => ({ x1: x, x2: x, y1: 0, y2: 264 })));
  expect(guideLines(card(0, 8), [{ x: 400, y: 8, width: 80, height: 80 }])).toEqual([{ y1: 8, y2: 8, x1: 0, x2: 480 }]);
  expect(guideLines(card(0, 0), [card(168, 72)])).toEqual([]);
});

it('draws one line over all that stand level', () => {
  expect(guideLines(card(0, 100), [card(0, 0), card(0, 300)]).filter(({ x1 }) => x1 === 0)).toEqual([{ x1: 0, x2: 0, y1: 0, y2: 364 }]);
});
