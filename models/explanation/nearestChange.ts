/** A change of the decision between two neighbouring steps. */
export interface Change<T> {
  readonly holds: number;
  readonly flips: number;
  readonly answer: T;
}

interface Search<T> {
  /** +1 upwards, −1 downwards. */
  readonly direction: 1 | -1;
  /** Steps to the end of the range. */
  readonly room: number;
  /** Where to look first, as shares of the way, nearest first. */
  readonly looks: readonly number[];
  /** A range of so few steps is looked at step by step. */
  readonly few: number;
  /** Null where there is no answer: the search of this side ends there. */
  readonly answerAt: (steps: number) => T | null;
  readonly isOther: (answer: T) => boolean;
}

/**
 * The nearest change of an answer on one side: looks at growing distances until the answer is another one, then halves
 * the way between the last look without and the first with a change, down to two neighbouring steps. Both neighbours
 * were really tried. A change that comes and goes between two looks is not seen; short ranges are tried whole.
 * @example the answer changes at 5, looks at 1, 4, 16 → 16, then 10, 7, 5, 4: holds 4, flips 5
 */
export function nearestChange<T>({ direction, room, looks, few, answerAt, isOther }: Search<T>): Change<T> | null {
  let holds = 0;
  for (const distance of distances(room, looks, few)) {
    const answer = answerAt(direction * distance);
    if (answer === null) return null;
    if (isOther(answer)) return between(holds, distance, answer, { direction, answerAt, isOther });
    holds = distance;
  }
  return null;
}

function between<T>(from: number, to: number, found: T, { direction, answerAt, isOther }: Pick<Search<T>, 'direction' | 'answerAt' | 'isOther'>): Change<T> | null {
  let [holds, flips, answer] = [from, to, found];
  while (flips - holds > 1) {
    const middle = Math.floor((holds + flips) / 2);
    const seen = answerAt(direction * middle);
    if (seen === null) return null;
    if (isOther(seen)) [flips, answer] = [middle, seen];
    else holds = middle;
  }
  return { holds: direction * holds, flips: direction * flips, answer };
}

function distances(room: number, looks: readonly number[], few: number): readonly number[] {
  if (room <= few) return Array.from({ length: room }, (_, index) => index + 1);
  return [...new Set(looks.map((share) => Math.max(1, Math.round(room * share))))];
}
