import { describe, expect, it } from 'vitest';
import type { StoreFill } from '../../../../../../models/theatre/performance';
import { niceTop, roomToDraw, storeLines } from '../../../../../../renderer/features/views/theatre/storeLines';

const store = (id: StoreFill['id'], points: StoreFill['points'], sizeKib: number | null = null): StoreFill => ({
  id,
  label: id,
  sizeKib,
  peakKib: Math.max(...points.map((point) => point.kib)),
  fullAtHour: null,
  points,
  figure: { id, label: id, value: 0, unit: 'KiB', formula: '', inputs: [] },
});

describe('stores on one row of hours', () => {
  it('fills in what a store holds between its own corners', () => {
    const edge = store('edge', [{ hour: 0, kib: 0 }, { hour: 8, kib: 8192 }, { hour: 10, kib: 0 }]);
    const queue = store('erp-queue', [{ hour: 0, kib: 0 }, { hour: 4, kib: 1024 }]);
    expect(storeLines([edge, queue])).toEqual([
      { hour: 0, edge: 0, 'erp-queue': 0 },
      { hour: 4, edge: 4, 'erp-queue': 1 },
      { hour: 8, edge: 8, 'erp-queue': 1 },
      { hour: 10, edge: 0, 'erp-queue': 1 },
    ]);
  });

  it('draws the room of a store only where it is in sight of what waits', () => {
    const points = [{ hour: 0, kib: 0 }, { hour: 1, kib: 1024 }];
    expect(roomToDraw(store('edge', points, 2048))).toBe(2);
    expect(roomToDraw(store('edge', points, 1024 * 1024))).toBeNull();
    expect(roomToDraw(store('sender', points))).toBeNull();
  });
});

it('an axis ends on a round number', () => {
  expect([907, 12, 30, 100, 0].map(niceTop)).toEqual([950, 15, 30, 100, 1]);
});
