import { expect, it } from 'vitest';
import { drainPoints } from '../../../../../../renderer/features/views/operations/drainPoints';

it('draws an even way from the whole backlog to none', () => {
  const points = drainPoints(800, 4);
  expect(points[0]).toEqual({ hour: 0, waiting: 800 });
  expect(points.find((point) => point.hour === 2)).toEqual({ hour: 2, waiting: 400 });
  expect(points.at(-1)).toEqual({ hour: 4, waiting: 0 });
});

it('draws nothing where there is no backlog or no end of it', () => {
  expect(drainPoints(0, 4)).toEqual([]);
  expect(drainPoints(800, 0)).toEqual([]);
  expect(drainPoints(800, Number.POSITIVE_INFINITY)).toEqual([]);
});
