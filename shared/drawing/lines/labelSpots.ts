import type { Point } from '../placement/point';
import { overlaps, type Box } from '../placement/box';

/** Where a label sits: how far along its line (0 at the source … 1 at the target), and how many pixels below it. */
export interface LabelSpot {
  readonly share: number;
  readonly shift: number;
}

const LINE_HEIGHT = 20;
const MARKS_WIDTH = 30;
const LETTER_WIDTH = 6.4;
export const LABEL_MAX_WIDTH = 180;

/** Tried in this order: on the line before beside it, the middle before the ends. */
const SPOTS: readonly LabelSpot[] = [0, -LINE_HEIGHT, LINE_HEIGHT].flatMap((shift) =>
  [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].map((share) => ({ share, shift })),
);

interface Labelled {
  readonly id: string;
  readonly name: string;
  at(share: number): Point;
}

/** Where on each curve its label covers neither a card nor another label; where nothing is free, the least covered place. */
export function labelSpots(curves: readonly Labelled[], cards: readonly Box[]): ReadonlyMap<string, LabelSpot> {
  const taken: Box[] = [...cards];
  return new Map(
    curves.map(({ id, name, at }) => {
      const best = SPOTS.map((spot) => {
        const box = labelBox(at(spot.share), spot.shift, name);
        return { spot, box, covered: taken.filter((other) => overlaps(other, box)).length };
      }).reduce((least, next) => (next.covered < least.covered ? next : least));
      taken.push(best.box);
      return [id, best.spot];
    }),
  );
}

function labelBox({ x, y }: Point, shift: number, name: string): Box {
  const width = Math.min(LABEL_MAX_WIDTH, MARKS_WIDTH + name.length * LETTER_WIDTH);
  return { x: x - width / 2, y: y + shift - LINE_HEIGHT / 2, width, height: LINE_HEIGHT };
}
