import type { Report } from '../../../models/report/report';
import type { Box } from '../placement/box';
import { azureTiles, type TileWords } from './azureTiles';
import { fitText } from './fitText';
import { box, group, type GroupShape, type Shape } from './shape';
import { textWidth } from './textWidth';
import { DRAWING_WORDS } from './words';

const words = DRAWING_WORDS.azure;
const PAD = 16;
const GAP = 8;
const HEAD = { size: 16, y: 28, height: 42 };
const SMALL = 12;
const BADGE_HEIGHT = 20;

/** The derived side on its own tinted, dashed ground. */
export function azureShapes(report: Report, at: Box): GroupShape {
  const { recommendation } = report.summary;
  const title = words.title(recommendation.region);
  const subtitle = words.subtitle(recommendation);
  const tiles = azureTiles(report);
  const tileWidth = (at.width - 2 * PAD - (tiles.length - 1) * GAP) / tiles.length;
  const tileHeight = at.height - HEAD.height - PAD;
  return group(
    [
      box({ ...at, x: 0, y: 0 }, { radius: 4, fill: 'derived', stroke: 'accent', strokeWidth: 1, dash: '5 3' }),
      ...head(title, subtitle, at.width),
      ...tiles.map((tile, index) => tileShapes(tile, { x: PAD + index * (tileWidth + GAP), y: HEAD.height, width: tileWidth, height: tileHeight })),
    ],
    { move: at, title: `${title}: ${subtitle}` },
  );
}

function head(title: string, subtitle: string, width: number): readonly Shape[] {
  const titleWidth = textWidth(title, HEAD.size, true);
  const badge = textWidth(words.badge, SMALL) + 12;
  const room = width - 2 * PAD - titleWidth - badge - 2 * GAP;
  return [
    { kind: 'text', x: PAD, y: HEAD.y, text: title, size: HEAD.size, bold: true, ink: 'accentInk' },
    { kind: 'text', x: PAD + titleWidth + GAP, y: HEAD.y, text: fitText(subtitle, { width: room, size: 13 }), size: 13, ink: 'accentInk' },
    box({ x: width - PAD - badge, y: HEAD.y - 15, width: badge, height: BADGE_HEIGHT }, { radius: 2, stroke: 'accent', strokeWidth: 1 }),
    { kind: 'text', x: width - PAD - badge / 2, y: HEAD.y - 1, text: words.badge, size: SMALL, ink: 'accentInk', anchor: 'middle' },
  ];
}

function tileShapes({ label, value, detail }: TileWords, at: Box): GroupShape {
  const width = at.width - 20;
  const middle = at.height / 2;
  return group(
    [
      box({ ...at, x: 0, y: 0 }, { radius: 4, fill: 'card', stroke: 'accent', strokeWidth: 0.5 }),
      { kind: 'text', x: 10, y: middle - 15, text: fitText(label, { width, size: SMALL }), size: SMALL, ink: 'inkSoft' },
      { kind: 'text', x: 10, y: middle + 5, text: fitText(value, { width, size: 16, bold: true }), size: 16, bold: true, ink: 'ink' },
      { kind: 'text', x: 10, y: middle + 24, text: fitText(detail, { width, size: SMALL }), size: SMALL, ink: 'inkSoft' },
    ],
    { move: at, title: `${label}: ${value}, ${detail}` },
  );
}
