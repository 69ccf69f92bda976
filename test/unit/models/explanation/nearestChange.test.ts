import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestChange } from '../../../../models/explanation/nearestChange';

const LOOKS = [1 / 64, 1 / 8, 1];

/** Calls the search on an answer that is `true` from `edge` steps on. */
function search(edge: number, room: number, few: number, tried: number[] = []) {
  return nearestChange({
    direction: 1,
    room,
    looks: LOOKS,
    few,
    answerAt: (steps) => {
      tried.push(steps);
      return { changed: steps >= edge };
    },
    isOther: (answer) => answer.changed,
  });
}

describe('the nearest change', () => {
  it('is the exact edge of an answer that changes once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (edge, room) => {
        const found = search(edge, room, 10);
        expect(found && [found.holds, found.flips]).toEqual(edge <= room ? [edge - 1, edge] : null);
      }),
    );
  });

  it('lies between two neighbours that were both tried, today’s own value apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (edge) => {
        const tried: number[] = [];
        const found = search(edge, 5000, 10, tried);
        expect([0, ...tried]).toEqual(expect.arrayContaining([found?.holds, found?.flips]));
      }),
    );
  });

  it('of an answer that comes and goes is the first one in a short range', () => {
    const found = nearestChange({ direction: -1, room: 9, looks: LOOKS, few: 9, answerAt: (steps) => steps, isOther: (steps) => steps === -3 || steps === -9 });
    expect(found).toEqual({ holds: -2, flips: -3, answer: -3 });
  });

  it('is none where the answers end before it', () => {
    const found = nearestChange({ direction: 1, room: 100, looks: LOOKS, few: 10, answerAt: (steps) => (steps > 10 ? null : steps), isOther: (steps) => steps > 50 });
    expect(found).toBeNull();
  });
});
