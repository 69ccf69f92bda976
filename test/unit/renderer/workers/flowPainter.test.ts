import { describe, expect, it } from 'vitest';
import { flowPainter, type PaintedMessage, type PaintRequest } from '../../../../renderer/workers/flowPainter';

const area = { x: 0, y: 0, width: 100, height: 80 };
const strokes = [{ ink: 'black', width: 2, stepsBack: false, lines: [{ path: 'M0,0 L10,10', reach: area }] }];

/** A worker that paints when the test says so. */
function painter() {
  const asked: PaintRequest[] = [];
  const shown: string[] = [];
  const closed: string[] = [];
  let hear = (_event: { readonly data: PaintedMessage }): void => undefined;
  const worker = { addEventListener: (_type: string, listener: typeof hear) => (hear = listener), postMessage: (request: PaintRequest) => asked.push(request), terminate: () => undefined };
  const made = flowPainter(
    (picture, { scale }) => shown.push(`${String((picture as unknown as { name: string }).name)} at ${String(scale)}`),
    () => worker as unknown as Worker,
  );
  const answer = (turn: number, name: string): void => hear({ data: { turn, picture: { name, close: () => closed.push(name) } as unknown as ImageBitmap } });
  return { made, asked, shown, closed, answer };
}

describe('painting flows beside the page', () => {
  it('sends lines once, with the first picture that needs them', () => {
    const { made, asked } = painter();
    made.take(strokes);
    made.paint(area, 1);
    made.paint(area, 2);
    expect(asked.map((request) => request.strokes)).toEqual([strokes, undefined]);
    made.take([]);
    made.paint(area, 2);
    expect(asked.at(-1)?.strokes).toEqual([]);
  });

  it('shows only the picture that was asked for last, and lets go of the others', () => {
    const { made, asked, shown, closed, answer } = painter();
    made.take(strokes);
    made.paint(area, 1);
    made.paint(area, 2);
    answer(asked[0]?.turn ?? 0, 'first');
    answer(asked[1]?.turn ?? 0, 'second');
    expect(shown).toEqual(['second at 2']);
    expect(closed).toEqual(['first']);
  });
});
