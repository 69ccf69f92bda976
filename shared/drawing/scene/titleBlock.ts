import type { ExportStamp } from '../../exporters/exportStamp';
import { fitText } from './fitText';
import { box, group, type GroupShape, type Shape } from './shape';
import { textWidth } from './textWidth';
import { DRAWING_WORDS } from './words';

const words = DRAWING_WORDS.block;
const NAME = 20;
const SIZE = 12;
const CELL_PAD = 10;
const HASH_DIGITS = 12;
export const TITLE_HEIGHT = 76;

export interface TitleWords {
  readonly stamp: ExportStamp;
  readonly company: string;
  readonly lens: string;
  /** The drawing is cut to a part. */
  readonly isPart: boolean;
}

/** Who, what, when, by what: one row of cells like on an engineering drawing, the whole width. */
export function titleBlock({ stamp, company, lens, isPart }: TitleWords, width: number): GroupShape {
  const cells = [
    [words.scenario, stamp.scenario],
    [words.lens, lens],
    [words.prices, stamp.priceBookAsOf],
    [words.version, stamp.planHash.slice(0, HASH_DIGITS)],
    [words.tool, stamp.appVersion],
    [words.state, stamp.completeness],
  ] as const;
  const cellWidth = width / cells.length;
  const row = cells.map(([label, value], index): Shape => {
    const room = { width: cellWidth - 2 * CELL_PAD, size: SIZE };
    return group(
      [
        box({ x: 0, y: 0, width: cellWidth, height: TITLE_HEIGHT - 34 }, { stroke: 'edge', strokeWidth: 1 }),
        { kind: 'text', x: CELL_PAD, y: 17, text: fitText(label, room), size: SIZE, ink: 'inkSoft' },
        { kind: 'text', x: CELL_PAD, y: 34, text: fitText(value, { ...room, bold: true }), size: SIZE, bold: true, ink: 'ink' },
      ],
      { move: { x: index * cellWidth, y: 34 } },
    );
  });
  const right = isPart ? `${words.part} · ${company}` : company;
  const rightWidth = Math.min(textWidth(right, SIZE), width / 3);
  return group([
    box({ x: 0, y: 0, width, height: TITLE_HEIGHT }, { fill: 'card', stroke: 'edge', strokeWidth: 1 }),
    { kind: 'text', x: CELL_PAD, y: 24, text: fitText(stamp.planName, { width: width - rightWidth - 4 * CELL_PAD, size: NAME, bold: true }), size: NAME, bold: true, ink: 'ink' },
    { kind: 'text', x: width - CELL_PAD, y: 22, text: fitText(right, { width: width / 3, size: SIZE }), size: SIZE, ink: 'inkSoft', anchor: 'end' },
    ...row,
  ]);
}
