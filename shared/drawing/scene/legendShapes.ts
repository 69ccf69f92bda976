import type { IntegrationMode } from '../../../models/document';
import { DASH } from '../lines/dash';
import type { ItemLook } from './look';
import { criticalityBars, findingMark, modeMark } from './marks';
import { box, group, path, type GroupShape, type Shape } from './shape';
import { textWidth } from './textWidth';
import { DRAWING_WORDS, MODE_WORDS } from './words';

const words = DRAWING_WORDS.legend;
const MODES: readonly IntegrationMode[] = ['sync', 'queued', 'batch'];
const SIZE = 12;
const ROW = 24;
const GAP = 20;
const STROKE = 2;

interface Entry {
  readonly width: number;
  readonly shapes: readonly Shape[];
  readonly label: string;
}

const lineSample = (mode: IntegrationMode): readonly Shape[] => {
  const dash = DASH[mode](STROKE);
  return [
    path('M2,7 L28,7', { stroke: 'lineStrong', strokeWidth: STROKE, cap: mode === 'batch' ? 'round' : 'butt', ...(dash !== undefined && { dash }) }),
    path('M36,7 L28,3 L28,11 Z', { fill: 'lineStrong' }),
    modeMark(mode, { x: 40, y: 0 }),
  ];
};

const ENTRIES: readonly Entry[] = [
  ...MODES.map((mode) => ({ width: 56, shapes: lineSample(mode), label: MODE_WORDS[mode] })),
  { width: 36, shapes: [path('M0,7 L36,2 L36,12 Z', { fill: 'lineStrong' })], label: words.width },
  { width: 8, shapes: [{ kind: 'text', x: 0, y: 11, text: '!', size: SIZE, bold: true, ink: 'critical' }], label: words.critical },
  { width: 16, shapes: [criticalityBars('high', { x: 0, y: 1 })], label: words.bars },
  { width: 26, shapes: [findingMark({ worst: 'warning', count: 1 }, { x: 0, y: 0 })], label: words.finding },
  { width: 30, shapes: [box({ x: 0, y: 3, width: 30, height: 8 }, { fill: 'shiftGround' }), box({ x: 7, y: 3, width: 10, height: 8 }, { fill: 'shiftEven' }), box({ x: 17, y: 3, width: 10, height: 8 }, { fill: 'shiftOdd' })], label: words.shifts },
  { width: 18, shapes: [box({ x: 0, y: 1, width: 16, height: 12 }, { fill: 'derived', stroke: 'accent', strokeWidth: 1, dash: '3 2' })], label: words.derived },
];

const lookEntry = ({ words: label, ink }: ItemLook): Entry => ({ width: 12, shapes: [box({ x: 0, y: 1, width: 12, height: 12 }, { radius: 2, fill: ink })], label });

/** What lines, marks, grounds and the colours of a lens mean, in as many rows as the width asks for. */
export function legendShapes(width: number, look: readonly ItemLook[] = []): { readonly shape: GroupShape; readonly height: number } {
  const shapes: Shape[] = [];
  let [x, y] = [0, 0];
  for (const entry of [...look.map(lookEntry), ...ENTRIES]) {
    const entryWidth = entry.width + 6 + textWidth(entry.label, SIZE);
    if (x > 0 && x + entryWidth > width) [x, y] = [0, y + ROW];
    shapes.push(group([...entry.shapes, { kind: 'text', x: entry.width + 6, y: 11, text: entry.label, size: SIZE, ink: 'ink' }], { move: { x, y } }));
    x += entryWidth + GAP;
  }
  return { shape: group(shapes), height: y + ROW };
}
