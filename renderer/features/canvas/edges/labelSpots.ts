import type { Point } from '../canvasStore';
import { overlaps, type Box } from '../placement/box';

/** Tried in this order: the middle first, then towards both ends. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
const LINE_HEIGHT = 20;
const MARKS_WIDTH = 30;
const LETTER_WIDTH = 6.4;
export const LABEL_MAX_WIDTH = 180;

interface Labelled {
  readonly id: string;
  readonly name: string;
  at(share: number): Point;
}

/** Where on each curve its label covers neither a card nor another label; where nothing is free, the least covered place. */
export function labelSpots(curves: readonly Labelled[], cards: readonly Box[]): ReadonlyMap<string, number> {
  const taken: Box[] = [...cards];
  return new Map(
    curves.map(({ id, name, at }) => {
      const best = SHARES.map((share) => {
        const box = labelBox(at(share), name);
        return { share, box, covered: taken.filter((other) => overlaps(other, box)).length };
      }).reduce((least, next) => (next.covered < least.covered ? next : least));
      taken.push(best.box);
      return [id, best.share];
    }),
  );
}

function labelBox({ x, y }: Point, name: string): Box {
  const width = Math.min(LABEL_MAX_WIDTH, MARKS_WIDTH + name.length * LETTER_WIDTH);
  return { x: x - width / 2, y: y - LINE_HEIGHT / 2, width, height: LINE_HEIGHT };
}
